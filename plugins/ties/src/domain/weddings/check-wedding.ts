import { isDate, isTimeZone, todayIn } from "../timeline/dates"

/** Years ahead that a wedding can be planned. */
export const MOST_YEARS = 5

/**
 * Everything that is wrong with when a wedding is, each a sentence with its field first; none where it can be planned:
 * from tomorrow, as it is counted there, to five years ahead.
 * @param now milliseconds since 1970
 */
export function faultsOfWedding(
  { date, time_zone }: { date: string; time_zone: string },
  now: number,
): string[] {
  if (!isTimeZone(time_zone)) return [`time_zone: there is no time zone "${time_zone}"`]
  if (!isDate(date)) return ["date: must be a day of the calendar, such as 2027-06-19"]
  const today = todayIn(time_zone, now)
  if (date <= today)
    return [`date: ${date} is ${date === today ? "today" : "over"}; tomorrow is the earliest`]
  const latest = lastDate(today)
  return date > latest ? [`date: ${date} is too far ahead; ${latest} is the latest`] : []
}

/** The same day five years on; for 29 February, the day before the 1st of March. */
function lastDate(today: string): string {
  const [year = "", ...rest] = today.split("-")
  const then = [String(Number(year) + MOST_YEARS).padStart(4, "0"), ...rest].join("-")
  return isDate(then) ? then : then.replace(/-29$/, "-28")
}
