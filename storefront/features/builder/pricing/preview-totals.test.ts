import type { BundlePreview } from "@kct/contract"
import { previewTotals } from "./preview-totals"

const preview: BundlePreview = {
  region_id: "reg",
  currency_code: "usd",
  tax_inclusive: false,
  taxed: false,
  ties: 4,
  lines: [],
  tier: { name: "4 or more", percent: 10, minimum_quantity: 4 },
  next_tier: null,
  codes: [],
  totals: {
    subtotal: 99.96,
    discount: 9.996,
    tax: 0,
    shipping_estimate: null,
    total: 89.964,
    total_with_shipping: null,
  },
  per_person: [],
  per_payer: [],
  warnings: [],
}
const valueOf = (label: string, of: BundlePreview) =>
  previewTotals(of).rows.find((row) => row.label === label)?.value

describe("the sums of a preview", () => {
  it("are the store's, each rounded once and for itself", () => {
    expect(valueOf("4 ties", preview)).toBe("$99.96")
    expect(valueOf("Wedding price, 4 or more", preview)).toBe("−$10.00")
    expect(previewTotals(preview).total).toBe("$89.96")
  })

  it("promise no tax and no shipping that nobody can know yet", () => {
    expect(valueOf("Sales tax", preview)).toBe("Added at checkout")
    expect(valueOf("Shipping", preview)).toBe("Chosen at checkout")
  })

  it("tell the tax inside of prices that hold it", () => {
    const taxed = { ...preview, tax_inclusive: true, taxed: true, totals: { ...preview.totals, tax: 14.36 } }
    expect(valueOf("Sales tax", taxed)).toBeUndefined()
    expect(previewTotals(taxed).taxNote).toBe("incl. $14.36 VAT")
  })
})
