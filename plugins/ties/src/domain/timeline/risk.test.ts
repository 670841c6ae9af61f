import fc from "fast-check"
import { addDays } from "./dates"
import { risk, type TaskAtRisk } from "./risk"

const WEDDING = "2027-06-19"
const task = (key: string, due_on: string, rest: Partial<TaskAtRisk> = {}): TaskAtRisk => ({
  key,
  title: `Task ${key}`,
  due_on,
  status: "open",
  depends_on: [],
  ...rest,
})
const at = (today: string, ...tasks: TaskAtRisk[]) => risk(WEDDING, today, tasks)

describe("risk", () => {
  it("is green where everything is done, however near the wedding", () => {
    expect(at("2027-06-18", task("a", "2027-06-01", { status: "done" }))).toEqual({
      level: "green",
      reason: "Everything is done.",
    })
    expect(at("2027-06-18", task("a", "2027-06-01", { status: "skipped" })).level).toBe("green")
  })

  it.each([
    ["2027-04-20", "green", 'Nothing is late. "Task a" is next, due 2027-06-12.'],
    [
      "2027-04-21",
      "amber",
      'The wedding is in 59 days, and 1 task is open: "Task a" is next, due 2027-06-12.',
    ],
    [
      "2027-05-20",
      "amber",
      'The wedding is in 30 days, and 1 task is open: "Task a" is next, due 2027-06-12.',
    ],
    ["2027-05-21", "red", 'The wedding is in 29 days, and 1 task is open: "Task a" is next, due 2027-06-12.'],
    ["2027-06-18", "red", 'The wedding is in 1 day, and 1 task is open: "Task a" is next, due 2027-06-12.'],
  ])("on %s is %s", (today, level, reason) => {
    expect(at(today, task("a", "2027-06-12"))).toEqual({ level, reason })
  })

  it("is red where others wait for what is overdue, and amber where nobody does", () => {
    const late = task("a", "2027-01-01")
    expect(at("2027-01-03", late, task("b", "2027-05-01", { depends_on: ["a"] }))).toEqual({
      level: "red",
      reason: '"Task a" is 2 days overdue, and other tasks wait for it.',
    })
    expect(at("2027-01-02", late)).toEqual({ level: "amber", reason: '"Task a" is 1 day overdue.' })
    const done = task("b", "2027-05-01", { depends_on: ["a"], status: "done" })
    expect(at("2027-01-02", late, done).level).toBe("amber")
  })

  it("never falls as the wedding comes nearer and nothing is done", () => {
    const levels = ["green", "amber", "red"]
    const tasks = fc.array(
      fc.record({
        key: fc.constantFrom("a", "b", "c"),
        lead: fc.nat(120),
        depends_on: fc.subarray(["a", "b"]),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(tasks, fc.nat(150), fc.nat(50), (some, lead, later) => {
        const list = some.map(({ key, lead, depends_on }) =>
          task(key, addDays(WEDDING, -lead), { depends_on }),
        )
        const level = (days: number) => levels.indexOf(at(addDays(WEDDING, -days), ...list).level)
        expect(level(Math.max(0, lead - later))).toBeGreaterThanOrEqual(level(lead))
      }),
    )
  })
})
