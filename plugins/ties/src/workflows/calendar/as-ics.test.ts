import fc from "fast-check"
import type { CalendarEntry } from "../../domain/calendar/entries"
import { asIcs } from "./as-ics"

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "wed_1",
  sequence: 3,
  summary: "Wedding of Ada & Grace",
  date: "2027-06-12",
  location: null,
  changed_at: new Date("2026-11-28T10:00:00Z"),
  ...given,
})
const written = (...entries: CalendarEntry[]) =>
  asIcs({ name: "Ada & Grace", timeZone: "America/New_York", entries })

/** A property as it is read back: unfolded, and with its escapes undone. */
function valueOf(ics: string, name: string): string | undefined {
  const line = ics
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`))
  return line
    ?.slice(line.indexOf(":") + 1)
    .replaceAll(/\\([\\;,nN])/g, (_, c: string) => (c === "n" || c === "N" ? "\n" : c))
}

describe("a feed", () => {
  it("is an iCalendar whose events are whole days with an id and a sequence that stay", () => {
    const ics = written(
      entry(),
      entry({ uid: "wtask_1", summary: "Choose colours", date: "2027-03-14", sequence: 9 }),
    )
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(ics).toContain(
      "UID:wed_1\r\nSEQUENCE:3\r\nDTSTAMP:20261128T100000Z\r\nDTSTART;VALUE=DATE:20270612\r\n",
    )
    expect(ics).toContain("DTSTART;VALUE=DATE:20270314\r\n")
    expect(valueOf(ics, "X-WR-TIMEZONE")).toBe("America/New_York")
    expect(written(entry())).toBe(written(entry()))
  })

  it("holds any text as text, in lines that are short enough and broken by nothing", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
      .filter((one) => !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(one))
    fc.assert(
      fc.property(text, text, (summary, location) => {
        const ics = written(entry({ summary, location }))
        for (const line of ics.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
        expect(ics.match(/^(BEGIN|END):VEVENT/gm)).toHaveLength(2)
        expect(valueOf(ics, "SUMMARY")).toBe(summary)
        expect(valueOf(ics, "LOCATION")).toBe(location)
      }),
    )
  })

  it("takes nobody's line break for one of its own", () => {
    const ics = written(entry({ summary: "Ada\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil" }))
    expect(ics.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    expect(ics).not.toMatch(/^UID:evil/m)
  })
})
