import fc from "fast-check"
import { cheapest, waysToShare } from "./best-of"

const amount = fc.integer({ min: 0, max: 50 })
const rivals = fc
  .array(fc.record({ byRule: fc.integer({ min: 1, max: 50 }), byCodes: amount }), { maxLength: 8 })
  .map((all) => all.map((each, at) => ({ ...each, lineId: `l${at}` })))

describe("sharing lines between rules and codes", () => {
  it("finds the best there is for codes of a percentage, which take off each line what they take off it alone", () => {
    fc.assert(
      fc.property(rivals, (all) => {
        const savingOf = (way: ReadonlySet<string>) =>
          all.reduce((sum, { lineId, byRule, byCodes }) => sum + (way.has(lineId) ? byRule : byCodes), 0)
        const best = all.reduce((sum, { byRule, byCodes }) => sum + Math.max(byRule, byCodes), 0)
        expect(savingOf(cheapest(waysToShare(all), savingOf))).toBe(best)
      }),
    )
  })

  it("never takes a way that is worse than rules alone or codes alone", () => {
    fc.assert(
      fc.property(rivals, fc.integer({ min: 0, max: 200 }), (all, fixed) => {
        const open = (way: ReadonlySet<string>) => all.filter(({ lineId }) => !way.has(lineId))
        const savingOf = (way: ReadonlySet<string>) =>
          all.reduce((sum, { lineId, byRule }) => sum + (way.has(lineId) ? byRule : 0), 0) +
          (open(way).length > 0 ? fixed : 0)
        const spread = all.map((each) => ({ ...each, byCodes: fixed / Math.max(1, all.length) }))
        const chosen = savingOf(cheapest(waysToShare(spread), savingOf))
        expect(chosen).toBeGreaterThanOrEqual(savingOf(new Set(all.map(({ lineId }) => lineId))))
        expect(chosen).toBeGreaterThanOrEqual(savingOf(new Set()))
      }),
    )
  })

  it("keeps the rules where the codes are as good, and no better", () => {
    const equal = [{ lineId: "l", byRule: 5, byCodes: 5 }]
    expect(cheapest(waysToShare(equal), () => 5)).toEqual(new Set(["l"]))
    expect(cheapest(waysToShare(equal), (way) => (way.size > 0 ? 0.1 + 0.2 : 0.3))).toEqual(new Set(["l"]))
  })
})
