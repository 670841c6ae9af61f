import { type ExistingPrice, priceChanges } from "./price-changes"

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
    expect(priceChanges([edited], [wrote("usd", "24.99")], [wrote("usd", "24.99")])).toBeNull()
  })

  it("are the base price of the currency that changed, and no price for a region or a quantity", () => {
    const region = price("p-region", "usd", 30, { rules_count: 1 })
    const bulk = price("p-bulk", "usd", 20, { min_quantity: 10 })
    const before = [wrote("usd", "24.99"), wrote("eur", "22.99")]
    const next = [wrote("usd", "27.99"), wrote("eur", "22.99")]
    expect(priceChanges([region, bulk, usd, eur], before, next)).toEqual({
      set: [{ id: "p-usd", currency_code: "usd", amount: 27.99 }],
      remove: [],
    })
  })

  it("get a currency that is new, and lose one that can no longer be priced", () => {
    const one = [wrote("usd", "24.99")]
    const two = [...one, wrote("eur", "22.99")]
    expect(priceChanges([usd], one, two)).toEqual({
      set: [{ currency_code: "eur", amount: 22.99 }],
      remove: [],
    })
    expect(priceChanges([usd, eur], two, one)).toEqual({ set: [], remove: ["p-eur"] })
  })

  it("are compared with Medusa's own where nobody knows what was written", () => {
    expect(priceChanges([usd], null, [wrote("usd", "24.99")])).toBeNull()
    expect(priceChanges([usd], null, [wrote("usd", "25.99")])?.set).toEqual([
      { id: "p-usd", currency_code: "usd", amount: 25.99 },
    ])
  })
})
