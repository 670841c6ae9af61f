import fc from "fast-check"
import { AUTO_APPROVAL, mayApproveItself, type AutoApprovalFacts } from "./auto-approval"

const TODAY = "2027-01-01"
const facts: AutoApprovalFacts = {
  currencyCode: "USD",
  total: 499.99,
  ties: 12,
  specialPercent: 0,
  hasNarrowedRule: false,
  short: 0,
  unknown: 0,
  weddingDate: "2027-03-02",
}

describe("mayApproveItself", () => {
  it("says yes to what is within the tiers, in stock, far enough ahead and under the value", () => {
    expect(mayApproveItself(facts, AUTO_APPROVAL, TODAY)).toEqual({ yes: true, reasons: [] })
  })

  it.each<[string, Partial<AutoApprovalFacts>]>([
    ["There is no tie in it.", { ties: 0 }],
    ["It has a special price of 5 % off.", { specialPercent: 5 }],
    ["It has a price that does not hold for every wedding.", { hasNarrowedRule: true }],
    ["1 line is short of stock.", { short: 1 }],
    ["2 lines are of unknown stock.", { unknown: 2 }],
    ["The wedding is in 59 days, and 60 are asked for.", { weddingDate: "2027-03-01" }],
    ["Its total of 500 is not under 500 USD.", { total: 500 }],
    ["Its total of NaN is not under 500 USD.", { total: Number.NaN }],
    ["No limit is set for quotes in SEK.", { currencyCode: "sek" }],
  ])("leaves to a human: %s", (reason, change) => {
    expect(mayApproveItself({ ...facts, ...change }, AUTO_APPROVAL, TODAY)).toEqual({
      yes: false,
      reasons: [reason],
    })
  })

  it("says yes to nothing where it is off, and asks for no more than staff set", () => {
    const off = { ...AUTO_APPROVAL, enabled: false }
    expect(mayApproveItself(facts, off, TODAY).reasons).toEqual([
      "Quotes are not approved by rules in this shop.",
    ])
    const lax = { ...AUTO_APPROVAL, within_tiers: false, in_stock: false, min_days_ahead: 0 }
    const odd = {
      ...facts,
      specialPercent: 5,
      hasNarrowedRule: true,
      short: 1,
      unknown: 1,
      weddingDate: TODAY,
    }
    expect(mayApproveItself(odd, lax, TODAY).yes).toBe(true)
  })

  it("gives a reason for every no, and a worse quote never passes where a better one did not", () => {
    const total = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(total, fc.nat(500), fc.nat(3), (price, more, short) => {
        const better = mayApproveItself({ ...facts, total: price }, AUTO_APPROVAL, TODAY)
        const worse = mayApproveItself({ ...facts, total: price + more, short }, AUTO_APPROVAL, TODAY)
        expect(worse.yes && !better.yes).toBe(false)
        expect(worse.yes).toBe(worse.reasons.length === 0)
      }),
    )
  })
})
