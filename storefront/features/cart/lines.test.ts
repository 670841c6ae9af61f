import { bagLines, inTheWay, problemOf, type BagLine, type Look } from "./lines"

const item = {
  id: "cali_1",
  variant_id: "variant_1",
  product_title: "Navy",
  variant_title: "Skinny",
  quantity: 3,
  unit_price: 24.99,
  is_tax_inclusive: false,
  subtotal: 74.97,
  original_total: 77.97,
  created_at: "2026-11-28T04:00:00.000Z",
}
const offer = { id: "variant_1", price: 24.99, available: 50 }
const look: Look = {
  color: "Navy Blue",
  hex: "#1F2A44",
  style: "skinny-tie",
  styleName: "Skinny Tie",
  url: "/ties/x",
}
const styles = new Map([["Skinny", "skinny-tie"]])
const wardrobe = { looks: new Map([["variant_1", look]]), styles }
const bare = { looks: new Map<string, Look>(), styles }

describe("a line of the bag", () => {
  it("can be bought when it is on sale, in stock and at the price that the bag holds", () => {
    expect(problemOf(item, offer)).toBeNull()
    expect(problemOf(item, { ...offer, price: 24.990000000000002 })).toBeNull()
    expect(problemOf(item, { ...offer, available: 3 })).toBeNull()
  })

  it("can be bought where nobody counts the stock", () => {
    expect(problemOf(item, { ...offer, available: null })).toBeNull()
  })

  it("says when the price is another one now, dearer or cheaper", () => {
    expect(problemOf(item, { ...offer, price: 27.5 })).toEqual({ kind: "price_changed", now: 27.5 })
    expect(problemOf(item, { ...offer, price: 24.98 })).toEqual({ kind: "price_changed", now: 24.98 })
  })

  it("says what keeps it from being bought before it says what it costs", () => {
    expect(problemOf(item, null)).toEqual({ kind: "withdrawn" })
    expect(problemOf(item, { ...offer, price: null })).toEqual({ kind: "not_sold_here" })
    expect(problemOf(item, { ...offer, price: 30, available: 0 })).toEqual({ kind: "sold_out" })
    expect(problemOf(item, { ...offer, price: 30, available: 2 })).toEqual({ kind: "short", available: 2 })
  })

  it("takes its look from the catalogue, and from the cart only the names that Medusa wrote there", () => {
    const [known] = bagLines([item], new Map([["variant_1", offer]]), wardrobe)
    expect(known).toMatchObject({
      name: "Navy Blue",
      styleName: "Skinny Tie",
      look,
      limit: 50,
      problem: null,
    })
    const [gone] = bagLines([item], new Map(), bare)
    expect(gone).toMatchObject({
      name: "Navy",
      styleName: "Skinny",
      look: null,
      problem: { kind: "withdrawn" },
    })
  })

  it("can't be set to more than there are, nor to more than a hundred", () => {
    const limit = (available: number | null) =>
      bagLines([item], new Map([["variant_1", { ...offer, available }]]), bare)[0]?.limit
    expect(limit(7)).toBe(7)
    expect(limit(5000)).toBe(100)
    expect(limit(null)).toBe(100)
    expect(limit(0)).toBe(1)
  })

  it("shows its amount with tax where its price holds tax", () => {
    expect(bagLines([{ ...item, is_tax_inclusive: true }], new Map(), bare)[0]?.amount).toBe(77.97)
    expect(bagLines([item], new Map(), bare)[0]?.amount).toBe(74.97)
  })
})

describe("what keeps a bag from being bought", () => {
  const line = (problem: BagLine["problem"]) => ({ problem })
  const lines = [line(null), line({ kind: "price_changed", now: 27.5 }), line({ kind: "sold_out" })]

  it("is every line with a problem", () => {
    expect(inTheWay(lines, false)).toEqual(lines.slice(1))
  })

  it("is no other price for a wedding, whose price was approved; a tie that is gone is", () => {
    expect(inTheWay(lines, true)).toEqual(lines.slice(2))
  })
})
