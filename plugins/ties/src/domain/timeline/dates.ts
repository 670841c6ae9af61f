import { TZDate } from "@date-fns/tz"

/** Plain ISO dates, such as 2027-06-19: a day of the calendar, of no time zone. */
const DAY = 86_400_000

const toDays = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY
const fromDays = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10)

/** Whether a text is a day that the calendar has. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(toDays(text)) && fromDays(toDays(text)) === text
}

/** Calendar days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => toDays(to) - toDays(from)

export const addDays = (date: string, days: number): string => fromDays(toDays(date) + days)

/** 1 is Monday, 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (date: string): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1

export const earlier = (one: string, other: string): string => (one < other ? one : other)
export const later = (one: string, other: string): string => (one > other ? one : other)

/** Monday to Friday, but for holidays. */
export const isBusinessDay = (date: string, holidays: ReadonlySet<string>): boolean =>
  weekdayOf(date) <= 5 && !holidays.has(date)

/** The date itself if it is a business day, else the last one before it. */
export function businessDayUpTo(date: string, holidays: ReadonlySet<string>): string {
  let day = date
  while (!isBusinessDay(day, holidays)) day = addDays(day, -1)
  return day
}

/** The business day that lies so many business days before a date. With 0 the last one up to it. */
export function businessDaysBefore(date: string, days: number, holidays: ReadonlySet<string>): string {
  let day = days > 0 ? date : businessDayUpTo(date, holidays)
  for (let left = days; left > 0; left--) day = businessDayUpTo(addDays(day, -1), holidays)
  return day
}

/**
 * Which day it is somewhere.
 * @param zone IANA time zone, such as America/New_York
 * @param now milliseconds since 1970
 */
export function todayIn(zone: string, now: number): string {
  const there = new TZDate(now, zone)
  return fromDays(Date.UTC(there.getFullYear(), there.getMonth(), there.getDate()) / DAY)
}

/** Whether this machine knows a time zone of that name. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}
