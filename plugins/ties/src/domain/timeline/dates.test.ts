import fc from "fast-check"
import {
  addDays,
  businessDaysBefore,
  businessDayUpTo,
  daysBetween,
  isBusinessDay,
  isDate,
  isTimeZone,
  todayIn,
  weekdayOf,
} from "./dates"

const none = new Set<string>()
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("2000-01-01", count))

describe("plain dates", () => {
  it("knows the days that the calendar has", () => {
    expect(["2027-06-19", "2028-02-29"].map(isDate)).toEqual([true, true])
    const wrong = ["2027-02-29", "2027-13-01", "2027-6-9", "27-06-19", "2027-06-19T00:00:00Z", ""]
    expect(wrong.filter(isDate)).toEqual([])
  })

  it("counts days, weeks and weekdays over months, leap years and changes of the clock", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01")
    expect(addDays("2027-03-15", -1)).toBe("2027-03-14")
    expect(daysBetween("2027-03-01", "2027-04-01")).toBe(31)
    expect(daysBetween("2027-03-02", "2027-03-01")).toBe(-1)
    expect(["2027-06-14", "2027-06-19", "2027-06-20"].map(weekdayOf)).toEqual([1, 6, 7])
    expect(weekdayOf("1969-12-31")).toBe(3)
  })

  it("adds and counts as one", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(weekdayOf(addDays(day, 7 * count))).toBe(weekdayOf(day))
      }),
    )
  })
})

describe("business days", () => {
  it.each([
    ["2027-06-19", 0, "2027-06-18"],
    ["2027-06-18", 0, "2027-06-18"],
    ["2027-06-19", 1, "2027-06-18"],
    ["2027-06-18", 1, "2027-06-17"],
    ["2027-06-21", 1, "2027-06-18"],
    ["2027-06-19", 10, "2027-06-07"],
  ])("from %s, %d before is %s", (date, count, expected) => {
    expect(businessDaysBefore(date, count, none)).toBe(expected)
  })

  it("leave out holidays", () => {
    const holidays = new Set(["2027-05-31"])
    expect(businessDayUpTo("2027-05-31", holidays)).toBe("2027-05-28")
    expect(businessDaysBefore("2027-06-01", 1, holidays)).toBe("2027-05-28")
  })

  it("are as many between the two dates as were asked for", () => {
    const holidays = fc.array(days, { maxLength: 30 }).map((all) => new Set(all))
    fc.assert(
      fc.property(days, fc.nat(40), holidays, (date, count, off) => {
        const start = businessDaysBefore(date, count, off)
        const span = Array.from({ length: daysBetween(start, date) }, (_, at) => addDays(start, at))
        expect(isBusinessDay(start, off)).toBe(true)
        expect(count === 0 ? 0 : span.filter((day) => isBusinessDay(day, off)).length).toBe(count)
      }),
    )
  })
})

describe("time zones", () => {
  it("tell which day it is there", () => {
    const now = Date.parse("2027-06-19T03:00:00Z")
    expect(todayIn("America/New_York", now)).toBe("2027-06-18")
    expect(todayIn("Europe/Berlin", now)).toBe("2027-06-19")
    expect(todayIn("Pacific/Kiritimati", Date.parse("2027-06-19T11:00:00Z"))).toBe("2027-06-20")
  })

  it("are known by name", () => {
    expect(["UTC", "America/New_York", "Mars/Olympus", ""].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
