import { tierAloud, tierNext, tierNow } from "./tier-words"

const next = { name: "Ten", percent: 20, ties_needed: 3, would_save: 13.245 }

describe("the words of a tier", () => {
  it("say what more ties would make of the price, and what they would save", () => {
    expect(tierNext(next, "usd")).toBe("3 more ties make it 20%: $13.25 less on these")
    expect(tierNext({ ...next, ties_needed: 1, would_save: 0 }, "usd")).toBe("1 more tie makes it 20%")
    expect(tierNext(null, "usd")).toBeNull()
  })

  it("claim no wedding price where there is none", () => {
    expect(tierNow(null)).toBe("Not a wedding price yet")
    expect(tierNow({ percent: 12.5 })).toBe("Wedding price: 12.5% off")
  })

  it("are one sentence after the other when read out", () => {
    const preview = {
      tier: { name: "Six", percent: 15, minimum_quantity: 6 },
      next_tier: next,
      currency_code: "usd",
    }
    expect(tierAloud(7, preview)).toBe(
      "7 ties. Wedding price: 15% off. 3 more ties make it 20%: $13.25 less on these",
    )
    expect(tierAloud(1, null)).toBe("1 tie")
  })
})
