import fc from "fast-check"
import { QUOTE_STATES } from "../quotes/states"
import { type Pressing, urgencyOf } from "./urgency"

const calm: Pressing = {
  state: "changes_requested",
  sla: "answered",
  risk: "green",
  isAssigned: true,
  daysToWedding: 200,
  daysToExpiry: 10,
  overdueTasks: 0,
}

describe("urgencyOf", () => {
  it.each<[Partial<Pressing>, string, string]>([
    [{ sla: "late" }, "now", "The couple's answer is late."],
    [{ sla: "at_risk" }, "now", "The couple's answer is due soon."],
    [{ isAssigned: false }, "now", "Nobody looks after it yet."],
    [{ risk: "red" }, "soon", "It may not be ready in time."],
    [{ daysToExpiry: 1 }, "soon", "The quote expires in 1 day."],
    [{ daysToExpiry: 0 }, "soon", "The quote expires today."],
    [{ state: "in_review" }, "soon", "The couple waits for our decision."],
    [{ overdueTasks: 2 }, "later", "2 tasks are overdue."],
    [{ risk: "amber" }, "later", "The wedding comes nearer."],
    [{}, "later", "Nothing presses."],
    [{ state: "draft", isAssigned: false }, "later", "Nothing presses."],
    [{ risk: "red", daysToWedding: -1 }, "later", "Nothing presses."],
  ])("of %j is %s: %s", (change, level, why) => {
    expect(urgencyOf({ ...calm, ...change })).toMatchObject({ level, why })
  })

  const pressing = fc.record({
    state: fc.constantFrom(...QUOTE_STATES),
    sla: fc.constantFrom("none", "running", "at_risk", "late", "answered"),
    risk: fc.constantFrom("green", "amber", "red"),
    isAssigned: fc.boolean(),
    daysToWedding: fc.integer({ min: -30, max: 2000 }),
    daysToExpiry: fc.option(fc.nat(30)),
    overdueTasks: fc.nat(3),
  } as const)

  it("puts what presses more before what is only nearer, and of the same the nearer one first", () => {
    fc.assert(
      fc.property(pressing, fc.nat(500), (one: Pressing, later) => {
        const nearer = { ...one, daysToWedding: Math.max(0, one.daysToWedding) }
        const farther = { ...nearer, daysToWedding: nearer.daysToWedding + later }
        const score = urgencyOf(farther).score
        expect(urgencyOf(nearer).score).toBeGreaterThanOrEqual(score)
        expect(urgencyOf({ ...nearer, sla: "late" }).score).toBeGreaterThanOrEqual(urgencyOf(nearer).score)
        expect(urgencyOf({ ...farther, sla: "late" }).score).toBeGreaterThan(
          urgencyOf({ ...nearer, sla: "at_risk" }).score,
        )
        expect(score >= 0 && score < 100).toBe(true)
      }),
    )
  })
})
