import { TZDate } from "@date-fns/tz"
import { addDays, todayIn, weekdayOf } from "../timeline/dates"

/** When the shop answers. */
export interface BusinessHours {
  /** IANA name. */
  time_zone: string
  /** ISO weekdays, 1 is Monday. */
  days: readonly number[]
  /** Such as 09:00 and 17:30, of the same day. */
  from: string
  to: string
}

/** What staff set; stored and sent as it is, hence the names. */
export interface SlaSettings {
  /** Within which a human answers. */
  hours: number
  /** The hours count only inside these; null counts every hour. */
  business: BusinessHours | null
}

export const SLA: SlaSettings = { hours: 24, business: null }

const HOUR = 3_600_000
/** Of the time, when no more than this share is left. */
const RISKY_SHARE = 0.25

/**
 * When so many working hours after a moment are over.
 * @param since milliseconds since 1970
 * @param holidays ISO dates on which nobody works
 * @returns milliseconds since 1970
 * @throws RangeError for business hours in which there is no hour
 */
export function workingHoursAfter(
  since: number,
  hours: number,
  business: BusinessHours | null,
  holidays: ReadonlySet<string>,
): number {
  if (business === null) return since + hours * HOUR
  const { time_zone, days, from, to } = business
  if (!(from < to) || !days.some((day) => day >= 1 && day <= 7)) {
    throw new RangeError("Business hours without an hour: nothing would ever be due")
  }
  let left = hours * HOUR
  for (let date = todayIn(time_zone, since); ; date = addDays(date, 1)) {
    if (!days.includes(weekdayOf(date)) || holidays.has(date)) continue
    const opens = Math.max(since, instantOf(date, from, time_zone))
    const open = instantOf(date, to, time_zone) - opens
    if (open <= 0) continue
    if (left <= open) return opens + left
    left -= open
  }
}

/** A time of the clock somewhere, as a moment. One that the clock skips in spring is taken an hour later. */
function instantOf(date: string, time: string, zone: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  const [hour = 0, minute = 0] = time.split(":").map(Number)
  return new TZDate(year, month - 1, day, hour, minute, zone).getTime()
}

/**
 * When a human has to have answered what is submitted now.
 * @param submittedAt milliseconds since 1970
 */
export const slaDueAt = (submittedAt: number, settings: SlaSettings, holidays: ReadonlySet<string>): number =>
  workingHoursAfter(submittedAt, settings.hours, settings.business, holidays)

/**
 * Whatever is due before this moment is at risk: less than a quarter of the time is left for it. One moment for all
 * weddings, so that a list can be filtered by it in SQL.
 * @param now milliseconds since 1970
 */
export const atRiskBefore = (now: number, settings: SlaSettings, holidays: ReadonlySet<string>): number =>
  workingHoursAfter(now, settings.hours * RISKY_SHARE, settings.business, holidays)

/** `none`: no answer is owed. */
export type SlaState = "none" | "running" | "at_risk" | "late" | "answered"

/**
 * Where the clock of a wedding stands. Times are milliseconds since 1970.
 * @param riskBefore `atRiskBefore(now, …)`
 */
export function slaStateOf(
  { dueAt, answeredAt }: { dueAt: number | null; answeredAt: number | null },
  now: number,
  riskBefore: number,
): SlaState {
  if (answeredAt !== null) return "answered"
  if (dueAt === null) return "none"
  if (now > dueAt) return "late"
  return dueAt < riskBefore ? "at_risk" : "running"
}
