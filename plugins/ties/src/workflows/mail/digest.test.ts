import type { MyDay, WeddingRow } from "../../contract"
import { digestOf } from "./digest"

type Day = Parameters<typeof digestOf>[2]

const row = (couple: string, given: Partial<WeddingRow> = {}) =>
  ({ couple, state: "submitted", sla: { state: "none", due_at: null }, ...given }) as WeddingRow
const task = (title: string, due_on: string, given: object = {}) =>
  ({
    title,
    due_on,
    ready: true,
    overdue: false,
    wedding: { couple: "Cleo & Dan" },
    ...given,
  }) as MyDay["tasks"][number]
const day = (waiting: WeddingRow[], tasks: MyDay["tasks"] = [], more = 0): Day => ({
  waiting,
  tasks,
  counts: { waiting: waiting.length + more, queue: 0, late: 0, tasks: tasks.length, coming: 0 },
})
const of = (given: Day) => digestOf("Inés", "2027-01-04", given, "America/New_York")

describe("a coordinator's morning", () => {
  it("has who waits first, with the answer that is owed, then what is due by today", () => {
    const sla = { state: "running", due_at: "2027-01-04T21:30:00.000Z" } as const
    const told = of(
      day(
        [row("Anna & Ben", { sla }), row("Eva & Finn", { state: "paid", sla: { ...sla, state: "late" } })],
        [
          task("Order the ties", "2027-01-04"),
          task("Pack", "2027-01-02", { overdue: true }),
          task("Later", "2027-01-05"),
          task("Blocked", "2027-01-03", { ready: false }),
        ],
      ),
    )
    expect(told).toEqual({
      name: "Inés",
      date: "2027-01-04",
      items: [
        {
          title: "Anna & Ben",
          detail: "Quote to look at, answer by Monday, January 4 at 4:30 PM EST",
        },
        { title: "Eva & Finn", detail: "To be ordered and packed, and an answer is late" },
        { title: "Cleo & Dan", detail: "Order the ties: due today" },
        { title: "Cleo & Dan", detail: "Pack: was due" },
      ],
      more: 0,
    })
  })

  it("is of a length that is read, and says how much more there is", () => {
    const many = of(
      day(
        Array.from({ length: 20 }, (_, at) => row(`Couple ${at}`)),
        [],
        14,
      ),
    )
    expect([many?.items.length, many?.more]).toEqual([12, 22])
  })

  it("of a day with nothing to do is not written about", () => {
    expect(of(day([], [task("Later", "2027-02-01")]))).toBeNull()
  })
})
