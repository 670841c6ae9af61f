import { task } from "./sample"
import { isTickable, timelineOf } from "./timeline"

const keys = (tasks: { key: string }[]) => tasks.map(({ key }) => key)

describe("the timeline", () => {
  it("has what is still to be done first, the soonest first, and what is done, the latest first", () => {
    const { open, done } = timelineOf([
      task("late", { due_on: "2027-06-01" }),
      task("soon", { due_on: "2027-04-01" }),
      task("old", { status: "done", done_at: "2027-01-01T10:00:00Z" }),
      task("new", { status: "done", done_at: "2027-02-01T10:00:00Z" }),
      task("left out", { status: "skipped" }),
    ])
    expect(keys(open)).toEqual(["soon", "late"])
    expect(keys(done)).toEqual(["new", "old"])
  })

  it("is ticked off by the couple where it is theirs and its turn has come", () => {
    expect(isTickable(task("a"))).toBe(true)
    expect(isTickable(task("a", { owner: "coordinator" }))).toBe(false)
    expect(isTickable(task("a", { ready: false }))).toBe(false)
    expect(isTickable(task("a", { status: "done" }))).toBe(false)
    expect(isTickable(task("quote-paid"))).toBe(false)
  })
})
