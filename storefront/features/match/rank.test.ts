import fc from "fast-check"
import { rankColours } from "./rank"
import { VERDICTS, verdictOf } from "./verdict"

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`)
const colour = (value: string, at = 0) => ({ slug: `c${at}`, name: `C${at}`, hex: value, url: `/c${at}` })

describe("verdictOf", () => {
  it.each([
    [0, "very_close"],
    [2, "very_close"],
    [2.01, "close"],
    [5, "close"],
    [5.01, "coordinates"],
    [20, "coordinates"],
    [20.01, "contrast"],
    [100, "contrast"],
  ])("calls a difference of %d %s", (difference, kind) => {
    expect(verdictOf(difference).kind).toBe(kind)
  })

  it("never says that two are the same", () => {
    const said = VERDICTS.map(({ words }) => words).join(" ")
    expect(said).not.toMatch(/exact|perfect|identical|same/i)
  })
})

describe("rankColours", () => {
  it("puts the nearest first, and the nearer has never the weaker verdict", () => {
    fc.assert(
      fc.property(hex, fc.array(hex, { maxLength: 20 }), (mine, values) => {
        const ranked = rankColours(mine, values.map(colour))
        expect(ranked).toHaveLength(values.length)
        const limits = ranked.map(({ verdict }) => verdict.upTo)
        expect(limits).toEqual([...limits].sort((a, b) => a - b))
      }),
    )
  })
})
