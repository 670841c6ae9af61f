import fc from "fast-check"

/** What staff offer by code, in a store that sells in dollars and in euros; `usd` is refused elsewhere. */
export const CODES = [
  { code: "THREE", method: { value: 3 } },
  { code: "TWELVE", method: { value: 12 } },
  { code: "THIRTY", method: { value: 30 } },
  { code: "TENOFF", method: { type: "fixed", value: 10, currency_code: "usd" } },
  {
    code: "FIVEEACH",
    method: { type: "fixed", value: 5, currency_code: "usd", allocation: "each", max_quantity: 2 },
  },
]
const ONLY_USD = new Set(["TENOFF", "FIVEEACH"])

/** Places of different taxes, with and without tax in the price. */
const PLACES = [
  { region: "us", province: "us-ny" },
  { region: "us", province: "us-ca" },
  { region: "us", province: "us-ak" },
  { region: "eu", country_code: "de" },
  { region: "eu", country_code: "fr" },
] as const
export type Place = (typeof PLACES)[number]

const member = fc.record({
  role: fc.constantFrom("groom", "groomsman", "usher"),
  color: fc.constantFrom("navy-blue", "royal-blue"),
  style: fc.constantFrom("ultra-skinny-tie", "bow-tie"),
  quantity: fc.integer({ min: 1, max: 4 }),
})

const code = fc.constantFrom(...CODES.map((one) => one.code))
const edit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ at: fc.nat(6), quantity: fc.integer({ min: 0, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ code }) },
)
export type Edit = { at: number; quantity: number } | { code: string }

const walk = fc.record({
  place: fc.constantFrom(...PLACES),
  members: fc.array(member, { minLength: 1, maxLength: 7 }),
  theme: fc.constantFrom(null, "classic-elegance", "autumn-harvest"),
  wedding_date: fc.constantFrom(null, "2027-05-01", "2027-10-10"),
  codes: fc.uniqueArray(code, { maxLength: 2 }),
  edits: fc.array(edit, { maxLength: 14 }),
})

/** A party, the codes entered with it, and what is changed one after the other: a line's ties, or a code put in or out. */
export type Walk = typeof walk extends fc.Arbitrary<infer T> ? T : never

/** So many of them, always the same for one seed. */
export function drawWalks(count: number, seed: number): Walk[] {
  return fc.sample(walk, { numRuns: count, seed }).map((drawn) => {
    const taken = (one: string) => drawn.place.region === "us" || !ONLY_USD.has(one)
    return {
      ...drawn,
      codes: drawn.codes.filter(taken),
      edits: drawn.edits.filter((one) => !("code" in one) || taken(one.code)),
    }
  })
}
