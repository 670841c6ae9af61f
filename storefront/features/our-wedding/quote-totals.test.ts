import type { QuoteContent } from "@kct/contract"
import { offerWords, quoteTotals } from "./quote-totals"
import { wedding } from "./sample"

const { content } = wedding().quote
const line = (rule: string | null): QuoteContent["lines"][number] => ({
  member_id: "wmem_01AAAAAAAAAA",
  role: "groom",
  name: null,
  variant_id: "variant_01AAAAAAAAAA",
  color: "navy",
  style: "slim",
  quantity: 1,
  unit_price: 25,
  discount: 1.25,
  total: 23.75,
  rule,
})
const discountOf = (given: Partial<QuoteContent>) =>
  quoteTotals({ ...content, ...given }).rows.find(({ value }) => value.startsWith("−"))

describe("the sums of a quote", () => {
  it("are the store's, with tax and shipping still to come", () => {
    expect(quoteTotals(content)).toEqual({
      rows: [
        { label: "2 ties", value: "$50.00" },
        { label: "Discount", value: "−$2.50" },
        { label: "Shipping", value: "Chosen at checkout" },
        { label: "Sales tax", value: "Added at checkout" },
      ],
      totalLabel: "Total before shipping",
      total: "$47.50",
      taxNote: null,
    })
    expect(quoteTotals({ ...content, tax_inclusive: true })).toMatchObject({ taxNote: "incl. VAT" })
  })

  it("are without what its order tells, once there is one", () => {
    const totals = quoteTotals(content, true)
    expect(totals.rows.map(({ label }) => label)).toEqual(["2 ties", "Discount"])
    expect(totals.totalLabel).toBe("Total before shipping and tax")
  })

  it("name the rule that all ties have, and none where they have several", () => {
    expect(discountOf({ lines: [line("2 to 3"), line("2 to 3")] })?.label).toBe("Wedding price, 2 to 3")
    expect(discountOf({ lines: [line("2 to 3"), line("Spring")] })?.label).toBe("Wedding price")
  })

  it("say what the shop gave on top", () => {
    expect(discountOf({ special_percent: 5 })?.label).toBe("Our special price of 5%")
    expect(discountOf({ special_percent: 5, lines: [line("2 to 3")] })?.label).toBe(
      "Wedding price, 2 to 3, and our special price of 5%",
    )
  })

  it("name the code where that was better than the wedding price, and not where it was not", () => {
    expect(discountOf({ codes: ["FORTY"], lines: [line(null)] })?.label).toBe("Code FORTY")
    expect(discountOf({ codes: ["TEN"], lines: [line("2 to 3")] })?.label).toBe("Wedding price, 2 to 3")
    expect(discountOf({ codes: ["FORTY"], lines: [line(null)], special_percent: 5 })?.label).toBe(
      "Code FORTY, and our special price of 5%",
    )
  })

  it("have no row for a discount of nothing", () => {
    expect(discountOf({ discount: 0 })).toBeUndefined()
  })
})

it("what is accepted is named by version, ties and total", () => {
  expect(offerWords(2, content)).toBe("version 2, 2 ties for $47.50")
})
