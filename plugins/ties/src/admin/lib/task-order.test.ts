import type { WeddingTask } from "../../contract/weddings"
import { openBefore, tasksInOrder } from "./task-order"

const task = (key: string, due_on: string, status: WeddingTask["status"], depends_on: string[] = []) =>
  ({ key, title: key.toUpperCase(), due_on, status, depends_on }) as WeddingTask

const TASKS = [
  task("b", "2027-05-02", "open", ["a", "done"]),
  task("done", "2027-01-01", "done"),
  task("a", "2027-05-01", "open"),
  task("skipped", "2026-12-01", "skipped"),
]

describe("the timeline", () => {
  it("begins with what is to be done next", () => {
    expect(tasksInOrder(TASKS).map(({ key }) => key)).toEqual(["a", "b", "skipped", "done"])
  })

  it("names what a task still waits for, and not what is done", () => {
    expect(openBefore(TASKS[0]!, TASKS)).toEqual(["A"])
    expect(openBefore(TASKS[2]!, TASKS)).toEqual([])
  })
})
