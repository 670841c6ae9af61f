import fc from "fast-check"
import { currencyDigits } from "../payments/minor"
import { convertPrice, hasRate } from "./convert"

const exchange = { base: "usd", rates: { eur: "0.92", jpy: "150.5", kwd: "0.307" } }

describe("a price in another currency", () => {
  it.each([
    ["24.99", "eur", "22.99"],
    ["29.99", "eur", "27.59"],
    ["24.99", "jpy", "3761"],
    ["24.99", "kwd", "7.672"],
  ])("of %s dollars is exact and rounded half up once, in %s: %s", (amount, to, converted) => {
    expect(convertPrice(amount, "usd", to, exchange)).toBe(converted)
  })

  it("is rounded half up where it lies in the middle", () => {
    expect(convertPrice("0.25", "usd", "eur", { base: "usd", rates: { eur: "0.5" } })).toBe("0.13")
  })

  it("goes by way of the base where neither is it", () => {
    expect(convertPrice("9.20", "eur", "jpy", exchange)).toBe("1505")
  })

  it("is missing where there is no rate, and where it would round to nothing", () => {
    expect(convertPrice("24.99", "usd", "gbp", exchange)).toBeNull()
    expect(convertPrice("0.01", "usd", "eur", { base: "usd", rates: { eur: "0.1" } })).toBeNull()
    expect(hasRate("usd", "gbp", exchange)).toBe(false)
    expect(hasRate("gbp", "gbp", exchange)).toBe(true)
  })

  it("is within half of the smallest unit of the true one, whatever the amount and the rate", () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 })
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 1_000_000 }), (amount, rate) => {
        const converted = convertPrice((amount / 100).toFixed(2), "usd", "eur", {
          base: "usd",
          rates: { eur: (rate / 10_000).toFixed(4) },
        })
        // Cents times ten-thousandths, as whole numbers: no float is in the comparison.
        const exact = BigInt(amount) * BigInt(rate)
        const got = BigInt(Math.round(Number(converted ?? "0") * 100)) * 10_000n
        const distance = got > exact ? got - exact : exact - got
        expect(distance <= 5_000n).toBe(true)
      }),
    )
  })
})

test("the digits of a currency are those of ISO 4217", () => {
  expect(["usd", "jpy", "kwd"].map(currencyDigits)).toEqual([2, 0, 3])
})
