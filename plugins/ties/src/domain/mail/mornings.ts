import { TZDate } from "@date-fns/tz"

/** Hours of a morning in which a day's mail is still worth sending: after these, the day is half over. */
const MORNING_HOURS = 5

/**
 * Whether it is the morning of a place, from an hour on: a process that comes up late still sends what the day begins with,
 * but not in the evening.
 * @param hour 0 to 23
 * @param zone IANA time zone
 * @param now milliseconds since 1970
 */
export function isMorning(hour: number, zone: string, now: number): boolean {
  const there = new TZDate(now, zone).getHours()
  return there >= hour && there < hour + MORNING_HOURS
}
