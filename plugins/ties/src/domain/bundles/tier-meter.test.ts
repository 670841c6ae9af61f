import fc from "fast-check"
import { ANY, type Rule, type Wedding } from "./rule"
import { meterOf } from "./tier-meter"

const FIRST_TIERS = [2, 4, 6, 10].map((minimumQuantity, at) => ({ minimumQuantity, percent: 5 * (at + 1) }))

const TIERS: Rule[] = FIRST_TIERS.map(({ minimumQuantity, percent }) => ({
  id: `t${minimumQuantity}`,
  name: `${minimumQuantity}+`,
  percent,
  minimumQuantity,
  conditions: ANY,
  startsAt: null,
  endsAt: null,
  priority: 0,
  stacksWithCodes: false,
}))

const party = (...quantities: number[]): Wedding => ({
  theme: null,
  weddingDate: null,
  lines: quantities.map((quantity, at) => ({
    id: `l${at}`,
    quantity,
    role: null,
    style: "classic",
    family: null,
  })),
})
const meter = (wedding: Wedding, rules = TIERS, each = 100) => meterOf(wedding, rules, () => each, 0)

describe("meterOf", () => {
  it.each([
    [1, null, "2+", 1],
    [2, "2+", "4+", 2],
    [3, "2+", "4+", 1],
    [4, "4+", "6+", 2],
    [9, "6+", "10+", 1],
    [10, "10+", null, undefined],
    [40, "10+", null, undefined],
  ])("puts %i ties on tier %s, and the next is %s in %s more", (ties, tier, next, needed) => {
    const found = meter(party(ties))
    expect([found.tier?.name ?? null, found.next?.rule.name ?? null, found.next?.tiesNeeded]).toEqual([
      tier,
      next,
      needed,
    ])
  })

  it("says what the ties that are there would save, which is what they then cost less", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 500 }),
        (quantities, price) => {
          const wedding = party(...quantities)
          const { tier, next } = meter(wedding, TIERS, price)
          if (!next) return
          const gained = (next.rule.percent - (tier?.percent ?? 0)) / 100
          expect(next.wouldSave).toBeCloseTo(price * quantities.length * gained, 9)
        },
      ),
    )
  })

  it("promises no step that the wedding could not take", () => {
    const autumn: Rule = { ...TIERS[3]!, id: "a", percent: 50, conditions: { ...ANY, seasons: ["autumn"] } }
    expect(meter({ ...party(6), weddingDate: "2027-05-01" }, [...TIERS, autumn]).next?.rule.id).toBe("t10")
    expect(meter({ ...party(6), weddingDate: "2027-10-01" }, [...TIERS, autumn]).next?.rule.id).toBe("a")
  })

  it("does not count as saved what a narrower rule gives already", () => {
    const bows: Rule = { ...TIERS[0]!, id: "b", percent: 90, conditions: { ...ANY, styles: ["classic"] } }
    expect(meter(party(2, 1), [...TIERS, bows]).next).toMatchObject({ tiesNeeded: 1, wouldSave: 0 })
  })
})
