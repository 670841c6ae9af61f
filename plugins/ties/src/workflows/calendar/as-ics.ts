import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator"
import type { CalendarEntry } from "../../domain/calendar/entries"

/** Seconds after which a calendar looks again. */
const AGAIN = 6 * 60 * 60

interface Feed {
  name: string
  /** IANA name, of the place where the days are. */
  timeZone: string
  entries: readonly CalendarEntry[]
}

/**
 * Whole days as an iCalendar feed (RFC 5545). Days have no time of their own and are written as dates, so that no zone
 * moves them; where a calendar wants to know, the zone stands beside.
 */
export function asIcs({ name, timeZone, entries }: Feed): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "KCT Ties", product: "Weddings", language: "EN" },
    ttl: AGAIN,
  })
  calendar.x("X-WR-TIMEZONE", timeZone)
  for (const { uid, sequence, summary, date, location, changed_at } of entries) {
    calendar.createEvent({
      id: uid,
      sequence,
      summary,
      // Midnight by UTC is that date in what is written, wherever this runs.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      stamp: changed_at,
      lastModified: changed_at,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(location === null ? {} : { location }),
    })
  }
  return calendar.toString()
}
