import type { BundlePreview } from "../../contract/bundles"
import { formatDifference, membersInWords, outcomeInWords, sumRows } from "./outcome-words"

const preview = (total: number, change: Partial<BundlePreview> = {}): BundlePreview => ({
  region_id: "reg_1",
  currency_code: "usd",
  tax_inclusive: false,
  taxed: true,
  ties: 11,
  lines: [],
  tier: null,
  next_tier: null,
  codes: [],
  totals: {
    subtotal: 100,
    discount: 100 - total,
    tax: 4,
    shipping_estimate: null,
    total,
    total_with_shipping: null,
  },
  per_person: [],
  per_payer: [],
  warnings: [],
  ...change,
})

describe("formatDifference", () => {
  it("has a sign, and takes what is no cent for nothing", () => {
    expect(formatDifference(12.5, "usd")).toBe("+$12.50")
    expect(formatDifference(-3, "usd")).toBe("−$3.00")
    expect(formatDifference(1e-9, "usd")).toBe("No change")
  })
})

describe("sumRows", () => {
  it("says where the tax is, and that a total without it is before tax", () => {
    const both = (change: Partial<BundlePreview>) => ({
      before: preview(80, change),
      after: preview(75, change),
    })
    const labels = (change: Partial<BundlePreview>) => sumRows(both(change)).map(({ label }) => label)
    expect(labels({})).toEqual(["Ties", "Discount", "Tax", "Total"])
    expect(labels({ tax_inclusive: true })).toContain("Tax in it")
    expect(labels({ taxed: false })).toEqual(["Ties", "Discount", "Total before tax"])
    expect(sumRows(both({})).at(-1)).toMatchObject({ before: 80, after: 75 })
  })
})

describe("outcomeInWords", () => {
  it("tells both totals only where something is tried", () => {
    const both = { before: preview(80), after: preview(75) }
    expect(outcomeInWords(both, false)).toBe("11 ties come to $80.00.")
    expect(outcomeInWords(both, true)).toBe("11 ties come to $80.00 now, and to $75.00 with the changes.")
  })
})

describe("membersInWords", () => {
  it("names who wears what, and leaves what has no name as it is", () => {
    const party = { members: [{ key: "m1", role: "groom", color: "navy", style: "cravat", quantity: 2 }] }
    const choices = {
      roles: [{ slug: "groom", name: "Groom" }],
      colors: [{ slug: "navy", name: "Navy Blue", hex: null, family: "blues", styles: [] }],
      styles: [],
    }
    expect(membersInWords(party, choices).get("m1")).toEqual({
      role: "Groom",
      quantity: 2,
      tie: "Navy Blue, cravat",
    })
  })
})
