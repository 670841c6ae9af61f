import fc from "fast-check"
import { availabilityOf, sellableQuantity } from "./availability"

const need = fc.record({ required: fc.integer({ min: 1, max: 9 }), free: fc.integer({ min: -5, max: 500 }) })

describe("sellableQuantity", () => {
  it("is null, not zero, where nothing is counted, or not all that is needed", () => {
    expect(sellableQuantity([])).toBeNull()
    expect(sellableQuantity([{ required: 1, free: null }])).toBeNull()
    expect(
      sellableQuantity([
        { required: 1, free: 9 },
        { required: 1, free: null },
      ]),
    ).toBeNull()
  })

  it("is held back by the scarcest part", () => {
    expect(sellableQuantity([{ required: 1, free: 9 }])).toBe(9)
    expect(
      sellableQuantity([
        { required: 1, free: 9 },
        { required: 2, free: 5 },
      ]),
    ).toBe(2)
  })

  it("is never negative, and more stock never sells less", () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1 }), fc.nat(50), (needs, more) => {
        const before = sellableQuantity(needs)!
        const richer = needs.map(({ required, free }) => ({ required, free: free + more }))
        expect(before).toBeGreaterThanOrEqual(0)
        expect(sellableQuantity(richer)!).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe("availabilityOf", () => {
  const counted = { managed: true, backorder: false }

  it.each([
    [0, "out_of_stock"],
    [1, "low_stock"],
    [10, "low_stock"],
    [11, "in_stock"],
    [null, "unknown"],
  ])("calls %p counted ties %s when 10 is low", (quantity, said) => {
    expect(availabilityOf({ ...counted, quantity }, 10)).toBe(said)
  })

  it("claims nothing of a variant that the store does not count", () => {
    expect(availabilityOf({ managed: false, backorder: false, quantity: 0 }, 10)).toBe("unknown")
  })

  it("calls in stock what may be ordered without any being left", () => {
    expect(availabilityOf({ managed: true, backorder: true, quantity: 0 }, 10)).toBe("in_stock")
    expect(availabilityOf({ managed: true, backorder: true, quantity: null }, 10)).toBe("in_stock")
  })
})
