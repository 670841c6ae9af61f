import fc from "fast-check"
import { substitutesFor } from "./substitutes"

const lines = (prefix: string) =>
  fc
    .array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 })
    .map((all) => all.map((quantity, at) => ({ id: `${prefix}${at}`, quantity })))

describe("substitutesFor", () => {
  it("puts no more ties in the place of a line than come back of it", () => {
    fc.assert(
      fc.property(lines("r"), lines("n"), (returned, added) => {
        const found = substitutesFor(returned, added)
        for (const { id, quantity } of returned) {
          const instead = added.filter((line) => found.get(line.id) === id)
          expect(instead.reduce((sum, line) => sum + line.quantity, 0)).toBeLessThanOrEqual(quantity)
        }
      }),
    )
  })

  it("finds a place for each where as many come back as are sent", () => {
    const one = { id: "r", quantity: 2 }
    const added = [
      { id: "a", quantity: 1 },
      { id: "b", quantity: 1 },
      { id: "c", quantity: 1 },
    ]
    expect([...substitutesFor([one], added)]).toEqual([
      ["a", "r"],
      ["b", "r"],
    ])
  })
})
