import fc from "fast-check"
import { colourDistance } from "./distance"
import { neighboursOf } from "./neighbours"

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`)

describe("colourDistance", () => {
  it("is 0 for the same colour, 100 for black and white, and the same both ways", () => {
    expect(colourDistance("#000000", "#FFFFFF")).toBeCloseTo(100, 3)
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        expect(colourDistance(one, one)).toBe(0)
        expect(colourDistance(one, other)).toBeCloseTo(colourDistance(other, one)!, 9)
      }),
    )
  })

  it("follows the eye, for which a step in blue is smaller than the same step in grey", () => {
    expect(colourDistance("#0000FF", "#0000E0")!).toBeLessThan(colourDistance("#808080", "#9F9F9F")!)
  })

  it("is unknown where a value is", () => {
    expect(colourDistance(null, "#FFFFFF")).toBeNull()
    expect(colourDistance("#FFFFFF", "not a colour")).toBeNull()
  })
})

describe("neighboursOf", () => {
  const named = (slug: string, value: string | null) => ({ slug, name: slug, hex: value })

  it("puts the closest first and those without a value last, and leaves the colour itself out", () => {
    const navy = named("navy", "#1F2A44")
    const others = [named("unknown", null), named("white", "#FFFFFF"), navy, named("midnight", "#191970")]
    expect(neighboursOf(navy, others).map(({ slug }) => slug)).toEqual(["midnight", "white", "unknown"])
  })

  it("keeps the given order where nothing can be compared", () => {
    const others = [named("b", "#FFFFFF"), named("a", "#000000")]
    expect(neighboursOf(named("unknown", null), others).map(({ slug }) => slug)).toEqual(["b", "a"])
  })

  it("is sorted by distance, whatever the colours", () => {
    fc.assert(
      fc.property(hex, fc.array(fc.option(hex)), (value, values) => {
        const found = neighboursOf(
          named("it", value),
          values.map((one, index) => named(`c${index}`, one)),
        )
        const distances = found.map(({ distance }) => distance ?? Infinity)
        expect(distances).toEqual([...distances].sort((a, b) => a - b))
        expect(found).toHaveLength(values.length)
      }),
    )
  })
})
