import { totalsOf } from "./totals"

// As Medusa 2.21 answered for three ties at 24.99 (22.99 in euro), 10 % off, standard shipping, New York and Berlin.
const US = {
  currency_code: "usd",
  total: 76.40152,
  item_subtotal: 74.97,
  original_item_total: 77.9688,
  shipping_subtotal: 5.99,
  original_shipping_total: 6.2296,
  discount_subtotal: 7.497,
  discount_total: 7.79688,
  tax_total: 2.93852,
  items: [{ is_tax_inclusive: false, quantity: 3 }],
  shipping_methods: [{ name: "Standard", is_tax_inclusive: false }],
}
const EU = {
  currency_code: "eur",
  total: 68.973,
  item_subtotal: 57.95798319327731,
  original_item_total: 68.97,
  shipping_subtotal: 5.798319327731092,
  original_shipping_total: 6.9,
  discount_subtotal: 5.795798319327731,
  discount_total: 6.897,
  tax_total: 11.012495798319328,
  items: [{ is_tax_inclusive: true, quantity: 3 }],
  shipping_methods: [{ name: "Standard", is_tax_inclusive: true }],
}

describe("a cart's totals", () => {
  it("show tax as a row where prices are without it", () => {
    expect(totalsOf(US)).toEqual({
      rows: [
        { label: "3 ties", value: "$74.97" },
        { label: "Discount", value: "−$7.50" },
        { label: "Shipping, Standard", value: "$5.99" },
        { label: "Sales tax", value: "$2.94" },
      ],
      totalLabel: "Total",
      total: "$76.40",
      taxNote: null,
    })
  })

  it("show amounts with their tax, and the tax in the total, where prices hold it", () => {
    expect(totalsOf(EU)).toEqual({
      rows: [
        { label: "3 ties", value: "€68.97" },
        { label: "Discount", value: "−€6.90" },
        { label: "Shipping, Standard", value: "€6.90" },
      ],
      totalLabel: "Total",
      total: "€68.97",
      taxNote: "incl. €11.01 VAT",
    })
  })

  it("do not call a sum without shipping the total, nor an unknown tax zero", () => {
    const { rows, totalLabel } = totalsOf({ ...US, shipping_methods: [] }, { taxed: false })
    expect(totalLabel).toBe("Total before shipping")
    expect(rows).toContainEqual({ label: "Shipping", value: "Chosen at checkout" })
    expect(rows).toContainEqual({ label: "Sales tax", value: "Added at checkout" })
  })

  it("claim no amount of tax before the address is known that it depends on", () => {
    expect(totalsOf(EU, { taxed: false }).taxNote).toBe("incl. VAT")
  })

  it("say before tax when one price in it holds tax and another does not", () => {
    expect(
      totalsOf({ ...EU, shipping_methods: [{ name: "Standard", is_tax_inclusive: false }] }).taxNote,
    ).toBeNull()
  })

  it("name one tie one tie, and free shipping free", () => {
    const { rows } = totalsOf({
      ...US,
      shipping_subtotal: 0,
      items: [{ is_tax_inclusive: false, quantity: 1 }],
    })
    expect(rows[0]?.label).toBe("1 tie")
    expect(rows).toContainEqual({ label: "Shipping, Standard", value: "Free" })
  })
})
