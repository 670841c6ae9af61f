import { formatMoney, formatMoneyRange } from "./money"

describe("money", () => {
  it("takes major units and the region's currency", () => {
    expect(formatMoney(24.99, "usd")).toBe("$24.99")
    expect(formatMoney("30", "EUR")).toBe("€30.00")
    expect(formatMoney(2499, "jpy")).toBe("¥2,499")
  })

  it("rounds once, at the end", () => {
    expect(formatMoney(134.94599999999997, "usd")).toBe("$134.95")
  })

  it("refuses what is not an amount instead of showing NaN or zero", () => {
    expect(() => formatMoney("free", "usd")).toThrow(RangeError)
    expect(() => formatMoney(Number.NaN, "usd")).toThrow(RangeError)
  })

  it("names a range only where there is one", () => {
    expect(formatMoneyRange(24.99, 29.99, "usd")).toBe("$24.99 to $29.99")
    expect(formatMoneyRange(24.99, 24.99, "usd")).toBe("$24.99")
  })
})
