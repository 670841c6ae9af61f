import { planTiers, type StandingRule } from "./plan-tiers"

const rule = (id: string, minimumQuantity: number, percent: number, rest: Partial<StandingRule> = {}) => ({
  id,
  minimumQuantity,
  percent,
  general: true,
  byPerson: false,
  archived: false,
  ...rest,
})
const tier = (minQuantity: number, discountPercentage: number) => ({ minQuantity, discountPercentage })

describe("planTiers", () => {
  it("does nothing where rules and tiers agree", () => {
    expect(planTiers([rule("a", 2, 5)], [tier(2, 5)])).toEqual([])
  })

  it("makes, changes and archives what is the service's", () => {
    expect(planTiers([rule("a", 2, 5), rule("b", 4, 10)], [tier(2, 6), tier(8, 18)])).toEqual([
      { kind: "change", id: "a", percent: 6 },
      { kind: "archive", id: "b" },
      { kind: "make", minimumQuantity: 8, percent: 18 },
    ])
  })

  it("leaves to staff what they made, changed or archived, and narrower rules", () => {
    const staffs = [
      rule("a", 2, 7, { byPerson: true }),
      rule("b", 4, 10, { byPerson: true, archived: true }),
      rule("c", 6, 50, { general: false }),
    ]
    expect(planTiers(staffs, [tier(2, 5), tier(4, 10)])).toEqual([])
  })

  it("makes a tier anew that the service had given up", () => {
    expect(planTiers([rule("a", 2, 5, { archived: true })], [tier(2, 5)])).toEqual([
      { kind: "make", minimumQuantity: 2, percent: 5 },
    ])
  })
})
