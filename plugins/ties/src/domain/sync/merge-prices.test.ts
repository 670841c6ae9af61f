import { type ExistingPrice, mergePrices } from "./merge-prices"

const price = (
  id: string,
  currency_code: string,
  amount: number,
  more: Partial<ExistingPrice> = {},
): ExistingPrice => ({
  id,
  currency_code,
  amount,
  min_quantity: null,
  max_quantity: null,
  rules_count: 0,
  ...more,
})
const wrote = (currency_code: string, amount: string) => ({ currency_code, amount, compare_at: null })
const usd = price("p-usd", "usd", 24.99)
const eur = price("p-eur", "eur", 22.99)

describe("the prices given to Medusa", () => {
  it("are none where the service's did not change, whatever staff made of them", () => {
    const edited = price("p-usd", "usd", 19)
    expect(mergePrices([edited], [wrote("usd", "24.99")], [wrote("usd", "24.99")])).toBeNull()
  })

  it("change only the currency that changed, and keep every price that is not ours", () => {
    const region = price("p-region", "usd", 30, { rules_count: 1 })
    const bulk = price("p-bulk", "usd", 20, { min_quantity: 10 })
    const before = [wrote("usd", "24.99"), wrote("eur", "22.99")]
    const next = [wrote("usd", "27.99"), wrote("eur", "22.99")]
    expect(mergePrices([usd, region, bulk, eur], before, next)).toEqual([
      { id: "p-usd", amount: 27.99 },
      { id: "p-region" },
      { id: "p-bulk" },
      { id: "p-eur" },
    ])
  })

  it("get a currency that is new, and lose one that can no longer be priced", () => {
    expect(
      mergePrices([usd], [wrote("usd", "24.99")], [wrote("usd", "24.99"), wrote("eur", "22.99")]),
    ).toEqual([{ id: "p-usd" }, { currency_code: "eur", amount: 22.99 }])
    expect(
      mergePrices([usd, eur], [wrote("usd", "24.99"), wrote("eur", "22.99")], [wrote("usd", "24.99")]),
    ).toEqual([{ id: "p-usd" }])
  })

  it("are compared with Medusa's own where nobody knows what was written", () => {
    expect(mergePrices([usd], null, [wrote("usd", "24.99")])).toBeNull()
    expect(mergePrices([usd], null, [wrote("usd", "25.99")])).toEqual([{ id: "p-usd", amount: 25.99 }])
  })
})
