import type { PartyInput, PartyMember } from "@kct/medusa-plugin-ties/contract/index"
import fc from "fast-check"
import type { World } from "./world"

/** Parties that are drawn; `npm run check:prices` draws 10,000. */
const SAMPLES = Number(process.env["KCT_PRICE_SAMPLES"] ?? 10)
const SEED = Number(process.env["KCT_PRICE_SEED"] ?? 20270619)
/** Every so many parties are ordered and paid as well. */
const ORDERED = 5

const CODES = [
  { code: "THREE", method: { value: 3 } },
  { code: "TWELVE", method: { value: 12 } },
  { code: "THIRTY", method: { value: 30 } },
  { code: "TENOFF", method: { type: "fixed", value: 10, currency_code: "usd" } },
  {
    code: "FIVEEACH",
    method: { type: "fixed", value: 5, currency_code: "usd", allocation: "each", max_quantity: 2 },
  },
]
const PLACES = [
  { region: "us", province: "us-ny" },
  { region: "us", province: "us-ca" },
  { region: "us", province: "us-ak" },
  { region: "eu", country_code: "de" },
  { region: "eu", country_code: "fr" },
] as const

const quantity = fc.integer({ min: 1, max: 4 })
const drawn = fc.record({
  place: fc.constantFrom(...PLACES),
  members: fc.array(
    fc.record({
      role: fc.constantFrom("groom", "groomsman", "usher"),
      color: fc.constantFrom("navy-blue", "royal-blue"),
      style: fc.constantFrom("ultra-skinny-tie", "bow-tie"),
      quantity,
    }),
    { minLength: 1, maxLength: 7 },
  ),
  theme: fc.constantFrom(null, "classic-elegance", "autumn-harvest"),
  wedding_date: fc.constantFrom(null, "2027-05-01", "2027-10-10"),
  codes: fc.subarray(
    CODES.map(({ code }) => code),
    { maxLength: 2 },
  ),
  edits: fc.array(fc.record({ at: fc.nat(6), quantity: fc.integer({ min: 0, max: 4 }) }), { maxLength: 3 }),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

export function random(world: World): void {
  it(
    `preview = cart = order = the provider's minor units, for ${SAMPLES} drawn parties, codes and edits`,
    async () => {
      for (const { code, method } of CODES) await world.code(code, method)
      const rules = "/admin/ties/pricing-rules"
      const rule = { minimum_quantity: 3, status: "active" }
      await world.ok("POST", rules, {
        ...rule,
        name: "Bows",
        percent: 18,
        conditions: { styles: ["bow-tie"] },
      })
      await world.ok("POST", rules, {
        ...rule,
        name: "Autumn and codes",
        percent: 7,
        conditions: { seasons: ["autumn"], themes: ["autumn-harvest"] },
        stacks_with_codes: true,
        minimum_quantity: 1,
      })
      const mismatches: unknown[] = []
      const parties = fc.sample(drawn, { numRuns: SAMPLES, seed: SEED })
      for (const [index, party] of parties.entries()) {
        const found = await mismatchesOf(world, party, index % ORDERED === 0)
        if (found.length > 0) mismatches.push({ party, found })
      }
      expect(mismatches).toEqual([])
    },
    60_000 + SAMPLES * 5_000,
  )
}

async function mismatchesOf(world: World, party: Drawn, ordered: boolean): Promise<string[]> {
  const { region, ...address } = party.place
  const members = party.members.map((member, at): PartyMember => ({ ...member, key: `m${at}` }))
  const input = { theme: party.theme, wedding_date: party.wedding_date }
  const cartId = await world.newCart(region, address)
  const { lines } = await world.add(cartId, { ...input, members })
  const codes =
    region === "us" ? party.codes : party.codes.filter((code) => !["TENOFF", "FIVEEACH"].includes(code))
  if (codes.length > 0) await world.enter(cartId, ...codes)
  const left = new Map(members.map((member) => [member.key, member]))
  const found = await compare(world, cartId, {
    ...input,
    ...place(world, party),
    codes,
    members: [...left.values()],
  })
  for (const edit of party.edits) {
    const line = lines[edit.at % lines.length]!
    const member = left.get(line.key)
    if (!member || (edit.quantity === 0 && left.size === 1)) continue
    const url = `/store/carts/${cartId}/line-items/${line.line_item_id}`
    if (edit.quantity === 0) {
      await world.ok("DELETE", url)
      left.delete(line.key)
    } else {
      await world.ok("POST", url, { quantity: edit.quantity })
      left.set(line.key, { ...member, quantity: edit.quantity })
    }
    const now = { ...input, ...place(world, party), codes, members: [...left.values()] }
    found.push(...(await compare(world, cartId, now)))
  }
  return ordered ? [...found, ...(await compareOrder(world, cartId))] : found
}

const place = (world: World, { place: { region, ...address } }: Drawn) => ({
  region_id: world.regions[region],
  ...(region === "us" ? { country_code: "us" } : {}),
  ...address,
})

const differs = (one: number, other: number) => Math.abs(one - other) > 1e-9
const cents = (amount: number) => Math.round(amount * 100)

async function compare(world: World, cartId: string, party: PartyInput): Promise<string[]> {
  const [{ totals, tax_inclusive }, cart] = await Promise.all([world.preview(party), world.cart(cartId)])
  const pairs: [string, number, number][] = [
    ["total", totals.total, cart.total],
    ["tax", totals.tax, cart.tax_total],
    ["discount", totals.discount, tax_inclusive ? cart.discount_total : cart.discount_subtotal],
    ["subtotal", totals.subtotal, tax_inclusive ? cart.original_item_total : cart.item_subtotal],
  ]
  return pairs.flatMap(([what, preview, real]) =>
    differs(preview, real) ? [`${what}: preview ${preview}, cart ${real}`] : [],
  )
}

async function compareOrder(world: World, cartId: string): Promise<string[]> {
  const before = await world.cart(cartId)
  const id = await world.order(cartId)
  const { order } = await world.ok<{
    order: {
      total: number
      item_total: number
      payment_collections: { payments: { amount: number }[] }[]
    }
  }>("GET", `/admin/orders/${id}?fields=total,item_total,*payment_collections,*payment_collections.payments`)
  const paid = order.payment_collections[0]?.payments[0]?.amount ?? Number.NaN
  return [
    ...(differs(order.item_total, before.item_total)
      ? [`order ${order.item_total}, cart ${before.item_total}`]
      : []),
    ...(cents(paid) === cents(order.total) ? [] : [`provider ${cents(paid)}, order ${cents(order.total)}`]),
  ]
}
