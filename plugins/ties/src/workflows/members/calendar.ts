import type { OwnTie } from "../../contract"
import ical, { ICalCalendarMethod } from "ical-generator"
import { hashOfToken } from "../../secret-token"

/**
 * The day of a wedding for a member's calendar: a whole day, wherever they are.
 * @param ofWedding its id, which is not told: the same wedding is the same entry, also when its day moves
 */
export function memberCalendar({ wedding, member }: OwnTie, ofWedding: string): string {
  const calendar = ical({ name: `The wedding of ${wedding.couple}`, method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: `${hashOfToken(ofWedding).slice(0, 32)}@kct-ties`,
    start: new Date(`${wedding.date}T00:00:00Z`),
    allDay: true,
    timezone: "UTC",
    summary: `Wedding of ${wedding.couple}`,
    description: `You wear: ${member.color.name}, ${member.style.name}.`,
    ...(wedding.venue === null ? {} : { location: wedding.venue }),
  })
  return calendar.toString()
}
