import { buyWords, canBuy, stockWords } from "./stock"

const price = { amount: 24.99, compare_at: null }

describe("stock", () => {
  it("is not claimed where it is unknown, and the tie can be bought", () => {
    expect(stockWords("unknown")).toBeNull()
    expect(canBuy({ price, availability: "unknown" })).toBe(true)
  })

  it("keeps what is sold out from the bag, and says so", () => {
    expect(canBuy({ price, availability: "out_of_stock" })).toBe(false)
    expect(buyWords({ price, availability: "out_of_stock" })).toBe("Sold out for now")
  })
})

describe("a variant without a price in this region", () => {
  it("is never sold for nothing", () => {
    expect(canBuy({ price: null, availability: "in_stock" })).toBe(false)
    expect(buyWords({ price: null, availability: "in_stock" })).toBe("Not sold in your region yet")
  })
})

describe("a style that a colour does not come in", () => {
  it("can't be bought", () => {
    expect(canBuy(null)).toBe(false)
    expect(buyWords(null)).toBe("Not made in this style")
  })
})
