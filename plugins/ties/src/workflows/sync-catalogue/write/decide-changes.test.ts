import type { ColorWork, TieWork } from "../../../domain/sync/work"
import { priceChange, productChange, stockChange, variantChange } from "./decide-changes"
import type { ProductState, VariantState } from "./product-state"

const variant: VariantState = {
  id: "v",
  title: "Staff's own title",
  sku: "STAFF-1",
  value: { id: "o", value: "Bow Tie" },
  priceSetId: "ps",
  prices: [
    { id: "p", currency_code: "usd", amount: 19, min_quantity: null, max_quantity: null, rules_count: 0 },
  ],
}
const product: ProductState = {
  id: "p",
  title: "Staff's Teal",
  status: "draft",
  categoryIds: ["staff", "blues"],
  styleOption: null,
  variants: [variant],
}
const prices = [{ currency_code: "usd", amount: "24.99", compare_at: null }]
const before = { title: "Bow Tie", sku: "TIE-1", prices, stock: 5 }
const tie = (content: object, stock: number | null = 5) =>
  ({ content: { title: "Bow Tie", sku: "TIE-1", prices, ...content }, tie: { stock } }) as TieWork
const work = (more: object) =>
  ({ color: { name: "Teal" }, renamed: false, moved: false, comesBack: false, ...more }) as ColorWork
const move = { from: "blues", to: "greens" }

describe("a product", () => {
  it("is not touched where nothing that the sync owns has changed", () => {
    expect(productChange(work({}), product, move)).toBeNull()
  })

  it("gets only what changed: its title, its category beside staff's, its status when it is back", () => {
    expect(productChange(work({ renamed: true }), product, move)).toEqual({ id: "p", title: "Teal Tie" })
    expect(productChange(work({ moved: true }), product, move)).toEqual({
      id: "p",
      category_ids: ["staff", "greens"],
    })
    expect(productChange(work({ comesBack: true }), product, move)).toEqual({ id: "p", status: "published" })
  })
})

describe("a variant", () => {
  it("keeps staff's title, SKU and price while the service's are as they were", () => {
    expect(variantChange(tie({}), variant, before)).toBeNull()
    expect(priceChange(tie({}), variant, before)).toBeNull()
  })

  it("gets each field that the service changed, and no other", () => {
    expect(variantChange(tie({ title: "Papillon" }), variant, before)).toEqual({ id: "v", title: "Papillon" })
    const dearer = tie({ prices: [{ currency_code: "usd", amount: "27.99", compare_at: null }] })
    expect(variantChange(dearer, variant, before)).toBeNull()
    expect(priceChange(dearer, variant, before)).toEqual({
      priceSetId: "ps",
      set: [{ id: "p", currency_code: "usd", amount: 27.99 }],
      remove: [],
    })
  })

  it("is brought to what the service has where nobody knows what was written", () => {
    expect(variantChange(tie({}), variant, null)).toEqual({ id: "v", title: "Bow Tie", sku: "TIE-1" })
    expect(priceChange(tie({}), variant, null)?.set).toEqual([
      { id: "p", currency_code: "usd", amount: 24.99 },
    ])
  })
})

describe("the stock", () => {
  it("is set when the service's own number is another, and left alone where it knows none", () => {
    expect([stockChange(tie({}, 5), before), stockChange(tie({}, 7), before)]).toEqual([null, 7])
    expect([stockChange(tie({}, null), before), stockChange(tie({}, 5), null)]).toEqual([null, 5])
  })
})
