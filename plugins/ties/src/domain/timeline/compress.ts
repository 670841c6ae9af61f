import { isOfShop, lastDayOf, type Calendar, type OnDay } from "./calendar"
import { addDays, businessDayUpTo, daysBetween, earlier } from "./dates"

/**
 * The days of tasks for which some of the time is over, in the same order.
 *
 * What should have been done is spread evenly from today to the first task that still has its own day, so that as much
 * as possible stays where it is: the day on which to ship hangs on makers and carriers, not on us. Where that would leave
 * less than a day for each, the next task gives way as well, up to all of them until the day before the wedding.
 * @param tasks by day
 */
export function compress(tasks: readonly OnDay[], calendar: Calendar): string[] {
  const { today, holidays } = calendar
  const natural = tasks.map(({ day }) => day)
  let count = natural.filter((day) => day < today).length
  if (count === 0) return natural
  while (count < natural.length && daysBetween(today, natural[count] ?? today) < count) count++

  const until = natural[count] ?? lastDayOf(calendar)
  // The last of all may have the last day; otherwise the last day is that of the first task that stays.
  const steps = count < natural.length ? count : Math.max(1, count - 1)
  const spread = natural.map((day, at) =>
    at < count ? addDays(today, Math.floor((at * daysBetween(today, until)) / steps)) : day,
  )
  return keepOrder(
    spread.map((day, at) => {
      const task = tasks[at]?.task
      const open = task && isOfShop(task) ? businessDayUpTo(day, holidays) : day
      return open < today ? day : open
    }),
  )
}

/** Whatever was moved to an earlier day takes along what comes before it. */
function keepOrder(days: readonly string[]): string[] {
  return days.reduceRight<string[]>((later, day) => [earlier(day, later[0] ?? day), ...later], [])
}
