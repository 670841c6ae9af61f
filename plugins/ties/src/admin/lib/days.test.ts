import { daysAfter, daysBetween, daysWords, formatDate, formatWeekday, todayOf } from "./days"
import { NOTHING } from "./format"

describe("daysBetween", () => {
  it.each([
    ["2027-03-13", "2027-03-15", 2],
    ["2027-03-15", "2027-03-13", -2],
    ["2027-06-19", "2027-06-19", 0],
    ["2028-02-28", "2028-03-01", 2],
  ])("counts from %s to %s on the calendar, also across a change of the clocks: %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it("is unknown where one is no date", () => {
    expect(daysBetween("2027-06-19", "soon")).toBeNull()
  })
})

describe("daysWords", () => {
  it.each([
    [0, "today"],
    [1, "tomorrow"],
    [-1, "yesterday"],
    [12, "in 12 days"],
    [-3, "3 days ago"],
    [null, NOTHING],
  ])("says %p as %s", (days, words) => {
    expect(daysWords(days)).toBe(words)
  })
})

describe("dates", () => {
  it("are of the calendar: no time zone moves a wedding to the day before", () => {
    expect(formatDate("2027-06-19")).toBe("Jun 19, 2027")
    expect(formatWeekday("2027-06-19")).toBe("Sat, Jun 19, 2027")
  })

  it("show no Invalid Date", () => {
    expect(formatDate("soon")).toBe(NOTHING)
  })

  it("add up", () => {
    expect(daysAfter("2027-12-30", 3)).toBe("2028-01-02")
  })

  it("begin where the reader is", () => {
    expect(todayOf(new Date(2027, 5, 9, 23, 59).getTime())).toBe("2027-06-09")
  })
})
