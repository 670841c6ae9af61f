import type { QuoteContent, QuoteLine } from "./content"
import { differ } from "./differ"
import { tell, type Naming } from "./difference-words"

const naming: Naming = {
  role: (slug) => (slug === "best-man" ? "Best man" : "Groom"),
  color: (slug) => ({ navy: "Navy Blue", gold: "Gold" })[slug] ?? slug,
  style: (slug) => ({ classic: "Classic", "bow-tie": "Bow Tie" })[slug] ?? slug,
  money: (amount, currency) => `${amount.toFixed(2)} ${currency.toUpperCase()}`,
}
const groom: QuoteLine = {
  member_id: "a",
  role: "groom",
  name: "Ben",
  variant_id: "v1",
  color: "navy",
  style: "classic",
  quantity: 1,
  unit_price: 30,
  discount: 1.5,
  total: 28.5,
  rule: null,
}
const friend: QuoteLine = { ...groom, member_id: "b", role: "best-man", name: null }
const content = (lines: QuoteLine[], rest: Partial<QuoteContent> = {}): QuoteContent => ({
  currency_code: "usd",
  region_id: "reg",
  tax_inclusive: false,
  lines,
  ties: lines.length,
  subtotal: 30 * lines.length,
  discount: 1.5 * lines.length,
  special_percent: 0,
  total: 28.5 * lines.length,
  ...rest,
})
const before = content([groom])
const told = (after: QuoteContent) =>
  tell(differ(before, after), before, after, naming).map(({ sentence }) => sentence)

describe("tell", () => {
  it("says nothing where nothing changed", () => {
    expect(told(content([groom]))).toEqual([])
  })

  it("names who came, and what it makes of the whole, but not what it makes of everybody's price", () => {
    expect(
      told(content([{ ...groom, discount: 3, total: 27 }, friend], { discount: 4.5, total: 55.5 })),
    ).toEqual([
      "Best man: new, 1 × Navy Blue, Classic.",
      "All together: taken off 4.50 USD, before 1.50 USD.",
      "Total: 55.50 USD, before 28.50 USD.",
    ])
  })

  it("names who left", () => {
    expect(told(content([friend], { total: 28.5 }))).toEqual([
      "Best man: new, 1 × Navy Blue, Classic.",
      "Ben: no longer there, 1 × Navy Blue, Classic.",
    ])
  })

  it.each<[string, Partial<QuoteLine>]>([
    ["Ben: Gold instead of Navy Blue.", { color: "gold", variant_id: "v2" }],
    ["Ben: Bow Tie instead of Classic.", { style: "bow-tie", variant_id: "v3" }],
    ["Ben: 2 ties instead of 1 tie.", { quantity: 2 }],
    ["Ben: the same tie, as another article.", { variant_id: "v9" }],
    ["Ben: price of a tie 31.00 USD, before 30.00 USD.", { unit_price: 31 }],
    ["Groom: now called Benedict, before Ben.", { name: "Benedict" }],
    ["Groom: now called nothing, before Ben.", { name: null }],
    // What follows from others is told where it is all there is.
    ["Ben: taken off 2.00 USD, before 1.50 USD.", { discount: 2 }],
    ["Ben: 29.00 USD, before 28.50 USD.", { total: 29 }],
  ])("%s", (sentence, change) => {
    expect(told(content([{ ...groom, ...change }]))).toEqual([sentence])
  })

  it.each<[string, Partial<QuoteContent>]>([
    ["Special price: 5 % off, before none.", { special_percent: 5 }],
    ["Priced in EUR instead of USD.", { currency_code: "EUR" }],
    ["Sold in another region.", { region_id: "reg_2" }],
    ["Prices now hold the tax.", { tax_inclusive: true }],
    ["Before discounts: 31.00 USD, before 30.00 USD.", { subtotal: 31 }],
  ])("%s", (sentence, change) => {
    expect(told(content([groom], change))).toEqual([sentence])
  })
})
