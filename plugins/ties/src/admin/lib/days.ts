import { formatCountOf, NOTHING } from "./format"

const DAY = 24 * 60 * 60 * 1000
const DATE = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" })
const WEEKDAY_DATE = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  month: "short",
  day: "numeric",
  year: "numeric",
  timeZone: "UTC",
})

/** Midnight UTC of an ISO date: days are counted on the calendar, whatever the clock of a time zone does. */
const dayOf = (isoDate: string): number => Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`)

/** An ISO date as `Jun 19, 2027`; a calendar's day, which no time zone moves. */
export function formatDate(isoDate: string): string {
  const time = dayOf(isoDate)
  return Number.isNaN(time) ? NOTHING : DATE.format(time)
}

/** With its weekday: `Sat, Jun 19, 2027`. */
export function formatWeekday(isoDate: string): string {
  const time = dayOf(isoDate)
  return Number.isNaN(time) ? NOTHING : WEEKDAY_DATE.format(time)
}

/** The browser's own calendar day as an ISO date; `now` in milliseconds since the epoch. */
export function todayOf(now: number): string {
  const local = new Date(now)
  const two = (part: number) => String(part).padStart(2, "0")
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`
}

/** Calendar days from one ISO date to another, below 0 where that is past; null where one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const days = Math.round((dayOf(to) - dayOf(from)) / DAY)
  return Number.isNaN(days) ? null : days
}

/** An ISO date so many calendar days later. */
export function daysAfter(isoDate: string, days: number): string {
  return new Date(dayOf(isoDate) + days * DAY).toISOString().slice(0, 10)
}

/** How far off a date is: `today`, `tomorrow`, `in 12 days`, `3 days ago`. */
export function daysWords(days: number | null): string {
  if (days === null) return NOTHING
  if (days === 0) return "today"
  if (days === 1) return "tomorrow"
  if (days === -1) return "yesterday"
  return days > 0 ? `in ${formatCountOf(days, "day")}` : `${formatCountOf(-days, "day")} ago`
}
