import { lastDayOf, type Calendar, type Dated } from "./calendar"
import { addDays } from "./dates"
import { schedule } from "./plan"

export interface PlannedAlready extends Dated {
  /** ISO date. */
  due_on: string
  status: "open" | "done" | "skipped"
  /** Whether somebody set its day by hand. */
  pinned: boolean
  compressed: boolean
}

/**
 * The tasks of a wedding that moved, or of which the templates' measures changed: what is open is planned anew, as if the
 * rest were not there; what is done or skipped stays. What somebody set by hand stays, too, unless it would now be
 * after the wedding. In the order given; doing it twice changes nothing more.
 */
export function replan<T extends PlannedAlready>(calendar: Calendar, tasks: readonly T[]): T[] {
  const open = tasks.filter(({ status, pinned }) => status === "open" && !pinned)
  const anew = new Map(schedule(calendar, open).map((task) => [task.key, task]))
  return tasks.map((task) => {
    if (task.status !== "open") return task
    const { due_on, compressed } = anew.get(task.key) ?? task
    const isTooLate = task.pinned && due_on > addDays(calendar.weddingDate, -1)
    return { ...task, compressed, due_on: isTooLate ? lastDayOf(calendar) : due_on }
  })
}
