import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { amountKey, canonical, type QuoteContent, type QuoteLine } from "./content"
import { differ } from "./differ"

/** Few values of each, so that two contents are often alike but for one thing. */
const amount = fc.constantFrom(0, 24.99, 0.62475, 1e6)
const line = (member_id: string): fc.Arbitrary<QuoteLine> =>
  fc.record({
    member_id: fc.constant(member_id),
    role: fc.constantFrom("groom", "usher"),
    name: fc.constantFrom(null, "Ben"),
    variant_id: fc.constantFrom("v1", "v2"),
    color: fc.constantFrom("navy", "gold"),
    style: fc.constantFrom("classic", "skinny"),
    quantity: fc.constantFrom(1, 2),
    unit_price: amount,
    discount: amount,
    total: amount,
    rule: fc.constantFrom(null, "Four ties"),
  })
const content: fc.Arbitrary<QuoteContent> = fc.record({
  currency_code: fc.constantFrom("usd", "USD", "eur"),
  region_id: fc.constantFrom("reg_1", "reg_2"),
  tax_inclusive: fc.boolean(),
  lines: fc.tuple(line("a"), line("b"), line("c")).chain((all) => fc.subarray(all)),
  ties: fc.nat(3),
  subtotal: amount,
  discount: amount,
  special_percent: fc.constantFrom(0, 5),
  total: amount,
  codes: fc.constantFrom<string[][]>([], ["TEN"], ["TEN", "S"], ["S", "TEN"]),
})

/** A content and what became of it: nothing, one field of the whole, one field of one line, or all of it. */
const pair = fc
  .tuple(content, content, line("x"), fc.nat(), fc.nat())
  .chain(([one, other, news, whole, field]) => {
    const wholeKey = nth(Object.keys(one), whole)
    const lineKey = nth(
      Object.keys(news).filter((key) => key !== "member_id"),
      field,
    )
    const changed = one.lines.map((was, at) =>
      at === 0 ? { ...was, [lineKey]: news[lineKey as keyof QuoteLine] } : was,
    )
    return fc.constantFrom<[QuoteContent, QuoteContent][]>(
      [one, { ...one }],
      [one, { ...one, [wholeKey]: other[wholeKey as keyof QuoteContent] }],
      [one, { ...one, lines: changed }],
      [one, other],
    )
  })
const nth = (keys: string[], at: number): string => keys[at % keys.length] ?? ""

/** What a reader would hold against another, written down independently of `canonical`. */
const meaningOf = ({ ties: _ties, lines, codes = [], ...whole }: QuoteContent) => ({
  ...whole,
  codes: [...codes].sort(),
  currency_code: whole.currency_code.toLowerCase(),
  lines: Object.fromEntries(
    lines.map(({ member_id, name: _name, role: _role, rule: _rule, ...rest }) => [member_id, rest]),
  ),
})
const isSame = (one: QuoteContent, other: QuoteContent) => isDeepStrictEqual(meaningOf(one), meaningOf(other))

const shuffled = (value: QuoteContent): QuoteContent => ({
  ...(Object.fromEntries(Object.entries(value).reverse()) as unknown as QuoteContent),
  lines: [...value.lines].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()) as never),
})

describe("canonical", () => {
  it("is one text whatever the order of lines and fields", () => {
    fc.assert(fc.property(content, (one) => expect(canonical(shuffled(one))).toBe(canonical(one))))
  })

  it("is equal for two contents exactly where they say the same", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(canonical(one) === canonical(other)).toBe(isSame(one, other))
      }),
      { numRuns: 500 },
    )
  })

  it("writes amounts with four decimals, and takes what only differs in how it was added for the same", () => {
    expect(amountKey(0.1 + 0.2)).toBe("0.3000")
    expect(amountKey(-0)).toBe("0.0000")
    expect(amountKey(-0.00001)).toBe("0.0000")
    expect(amountKey(-1.5)).toBe("-1.5000")
    expect(amountKey(1234567.89)).toBe("1234567.8900")
    expect(amountKey(24.99 * 0.025)).toBe(amountKey(0.62475))
    expect(() => amountKey(Number.NaN)).toThrow(RangeError)
    expect(() => amountKey(Infinity)).toThrow(RangeError)
  })

  it("is steady where a percentage of a price lies between two decimals, in whatever order it was worked out", () => {
    const cents = fc.integer({ min: 1, max: 100_000 })
    const hundredths = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(cents, hundredths, fc.integer({ min: 1, max: 20 }), (price, percent, quantity) => {
        const ways = [
          ((price / 100) * (percent / 100) * quantity) / 100,
          ((quantity * price) / 100) * (percent / 10_000),
          (price / 100) * quantity - (price / 100) * quantity * (1 - percent / 10_000),
        ]
        expect(new Set(ways.map(amountKey)).size).toBe(1)
      }),
      { numRuns: 2000 },
    )
  })
})

describe("differ", () => {
  it("finds no difference exactly where the canonical texts are equal", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(differ(one, other).same).toBe(canonical(one) === canonical(other))
      }),
      { numRuns: 500 },
    )
  })

  it("tells the way back as the way there, the other way round", () => {
    const names = { member_added: "member_removed", member_removed: "member_added" } as const
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const there = differ(one, other).changes.map((change) => JSON.stringify(change))
        const back = differ(other, one).changes.map(({ kind, member_id, before, after }) =>
          JSON.stringify({
            kind: names[kind as keyof typeof names] ?? kind,
            member_id,
            before: after,
            after: before,
          }),
        )
        expect(back.sort()).toEqual(there.sort())
      }),
    )
  })

  it("does not let the order of a member's two lines matter, which no cart of ours has", () => {
    const twice = fc
      .tuple(content, line("a"), line("a"))
      .map(([whole, one, other]) => ({ ...whole, lines: [one, other] }))
    fc.assert(fc.property(twice, (one) => expect(differ(one, shuffled(one)).same).toBe(true)))
  })
})
