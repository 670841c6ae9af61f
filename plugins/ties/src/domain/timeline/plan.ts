import { isOfShop, type Calendar, type Dated, type Due, type OnDay, type PlannedTask } from "./calendar"
import { compress } from "./compress"
import { addDays, businessDaysBefore, businessDayUpTo, earlier } from "./dates"
import type { TaskTemplate } from "./templates"

/**
 * Every task of a wedding with its day, what is due first coming first: counted back from the wedding, and where there is
 * not that much time, compressed into what is left of it. Nothing is due before today, all is due before the wedding, and
 * nothing before what it depends on.
 * @param templates without faults (`faultsOfTemplates`); a circle among them is not followed twice
 */
export function plan(calendar: Calendar, templates: readonly TaskTemplate[]): PlannedTask[] {
  return schedule(calendar, templates)
}

/** `plan` for anything that has a template's measures. */
export function schedule<T extends Dated>(calendar: Calendar, tasks: readonly T[]): (T & Due)[] {
  const natural = inOrder(tasks, naturalDays(calendar, tasks))
  const days = compress(natural, calendar)
  return natural.map(({ task, day }, at) => {
    const due_on = days[at] ?? day
    return { ...task, due_on, compressed: due_on !== day }
  })
}

/** By key, the day that each has when there is time enough: no later than whatever depends on it. */
function naturalDays({ weddingDate, holidays }: Calendar, tasks: readonly Dated[]): Map<string, string> {
  const byKey = new Map(tasks.map((task) => [task.key, task]))
  const days = new Map<string, string>()
  /** Notes a day for a task, unless it has an earlier one: the shop's falls on a business day. */
  const bring = (task: Dated, day: string) => {
    const open = isOfShop(task) ? businessDayUpTo(day, holidays) : day
    days.set(task.key, earlier(open, days.get(task.key) ?? open))
  }
  for (const task of tasks)
    bring(task, earlier(countedBack(task, weddingDate, holidays), addDays(weddingDate, -1)))
  // What has to come first moves forward with what waits for it; along a chain, as often as the chain is long.
  for (let round = 0; round < tasks.length; round++) {
    for (const { key, depends_on } of tasks) {
      for (const first of depends_on) {
        const before = byKey.get(first)
        if (before) bring(before, days.get(key) ?? weddingDate)
      }
    }
  }
  return days
}

const countedBack = (
  { unit, days_before }: Dated,
  weddingDate: string,
  holidays: ReadonlySet<string>,
): string =>
  unit === "business"
    ? businessDaysBefore(weddingDate, days_before, holidays)
    : addDays(weddingDate, -days_before)

/** By day, on one day what has to come first before what waits for it, and else as they were given. */
function inOrder<T extends Dated>(tasks: readonly T[], days: ReadonlyMap<string, string>): OnDay<T>[] {
  const left = [...tasks].sort((a, b) => {
    const [one = "", other = ""] = [days.get(a.key), days.get(b.key)]
    return one < other ? -1 : one > other ? 1 : 0
  })
  const ordered: OnDay<T>[] = []
  while (left.length > 0) {
    const waiting = new Set(left.map(({ key }) => key))
    const next = left.findIndex(({ depends_on }) => !depends_on.some((key) => waiting.has(key)))
    // None is free where they go round in a circle: then the first has to do.
    const [task] = left.splice(Math.max(0, next), 1)
    if (task) ordered.push({ task, day: days.get(task.key) ?? "" })
  }
  return ordered
}
