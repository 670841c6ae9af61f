import { TZDate } from "@date-fns/tz"
import { MAIL_KINDS, type MailKindName } from "./kinds"

/** Hours of the day, 0 to 23, in which nobody is reminded; from 21 to 8 lies over midnight. Equal ones are no hours. */
export interface QuietHours {
  from: number
  to: number
}

const isQuiet = (hour: number, { from, to }: QuietHours): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to

/**
 * When a mail may go out at the earliest: at once, but for reminders in the quiet hours of who gets it, which go when those
 * end. What is transactional never waits.
 * @param zone IANA time zone of who gets it
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970
 */
export function earliest(kind: MailKindName, zone: string, now: number, hours: QuietHours | null): number {
  if (hours === null || MAIL_KINDS[kind].nature === "transactional") return now
  const there = new TZDate(now, zone)
  if (!isQuiet(there.getHours(), hours)) return now
  const days = there.getHours() >= hours.to ? 1 : 0
  const end = new TZDate(
    there.getFullYear(),
    there.getMonth(),
    there.getDate() + days,
    hours.to,
    0,
    0,
    0,
    zone,
  ).getTime()
  // Where the clocks go back, the hour may come twice and its first one be over.
  return Math.max(end, now)
}
