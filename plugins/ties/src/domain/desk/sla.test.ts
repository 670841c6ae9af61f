import fc from "fast-check"
import { todayIn, weekdayOf } from "../timeline/dates"
import {
  atRiskBefore,
  type BusinessHours,
  slaDueAt,
  slaStateOf,
  type SlaSettings,
  workingHoursAfter,
} from "./sla"

const HOUR = 3_600_000
const none = new Set<string>()
const at = (moment: string) => Date.parse(moment)
const office: BusinessHours = {
  time_zone: "America/New_York",
  days: [1, 2, 3, 4, 5],
  from: "09:00",
  to: "17:00",
}
const due = (submitted: string, hours: number, holidays: ReadonlySet<string> = none) =>
  new Date(slaDueAt(at(submitted), { hours, business: office }, holidays)).toISOString()

describe("slaDueAt", () => {
  it("counts every hour where no business hours are set", () => {
    const settings: SlaSettings = { hours: 24, business: null }
    expect(slaDueAt(at("2027-03-13T20:00:00Z"), settings, none)).toBe(at("2027-03-14T20:00:00Z"))
  })

  // New York is 5 hours behind UTC in winter, and 4 in summer.
  it.each([
    ["on the same day", "2027-01-04T15:00:00Z", 4, "2027-01-04T19:00:00.000Z"],
    ["up to closing time", "2027-01-04T14:00:00Z", 8, "2027-01-04T22:00:00.000Z"],
    ["over night", "2027-01-04T21:00:00Z", 4, "2027-01-05T17:00:00.000Z"],
    ["from opening time, for what comes before it", "2027-01-04T03:00:00Z", 1, "2027-01-04T15:00:00.000Z"],
    ["over a weekend", "2027-01-08T21:00:00Z", 4, "2027-01-11T17:00:00.000Z"],
    ["from Monday, for what comes on a Sunday", "2027-01-10T17:00:00Z", 8, "2027-01-11T22:00:00.000Z"],
    [
      "over the weekend on which the clocks go forward",
      "2027-03-12T21:00:00Z",
      4,
      "2027-03-15T16:00:00.000Z",
    ],
    ["24 hours as three days of eight", "2027-01-04T14:00:00Z", 24, "2027-01-06T22:00:00.000Z"],
  ])("counts business hours %s", (_when, submitted, hours, expected) => {
    expect(due(submitted, hours)).toBe(expected)
  })

  it("leaves out holidays", () => {
    expect(due("2027-01-04T15:00:00Z", 4, new Set(["2027-01-04", "2027-01-05"]))).toBe(
      "2027-01-06T18:00:00.000Z",
    )
  })

  it.each<[string, Partial<BusinessHours>]>([
    ["no day", { days: [] }],
    ["no time of the day", { from: "17:00", to: "09:00" }],
  ])("does not search for ever for a moment of business hours with %s", (_what, change) => {
    expect(() => slaDueAt(0, { hours: 1, business: { ...office, ...change } }, none)).toThrow(RangeError)
  })

  const zones = fc.constantFrom(
    "America/New_York",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "UTC",
  )
  const businesses = fc
    .record({
      time_zone: zones,
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      hours: fc.tuple(fc.nat(23), fc.nat(23)).filter(([from, to]) => from !== to),
    })
    .map(({ time_zone, days, hours }): BusinessHours => {
      const [from = "", to = ""] = hours
        .sort((a, b) => a - b)
        .map((hour) => `${String(hour).padStart(2, "0")}:00`)
      return { time_zone, days, from, to }
    })
  const moments = fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2028-01-01T00:00:00Z") })
  const hours = fc.integer({ min: 1, max: 60 })

  it("ends inside the hours, and two waits are as long as one of both", () => {
    fc.assert(
      fc.property(moments, hours, hours, businesses, (since, one, other, business) => {
        const first = workingHoursAfter(since, one, business, none)
        expect(first).toBeGreaterThan(since)
        expect(business.days).toContain(weekdayOf(todayIn(business.time_zone, first - 1)))
        expect(workingHoursAfter(first, other, business, none)).toBe(
          workingHoursAfter(since, one + other, business, none),
        )
      }),
    )
  })

  it("never lets somebody who comes later be answered earlier", () => {
    fc.assert(
      fc.property(moments, fc.nat(200 * HOUR), hours, businesses, (since, later, wait, business) => {
        const first = workingHoursAfter(since, wait, business, none)
        expect(workingHoursAfter(since + later, wait, business, none)).toBeGreaterThanOrEqual(first)
      }),
    )
  })
})

describe("slaStateOf", () => {
  const settings: SlaSettings = { hours: 24, business: null }
  const now = at("2027-01-04T12:00:00Z")
  const riskBefore = atRiskBefore(now, settings, none)
  const state = (hoursLeft: number | null, answeredAt: number | null = null) =>
    slaStateOf({ dueAt: hoursLeft === null ? null : now + hoursLeft * HOUR, answeredAt }, now, riskBefore)

  it("tells what is late, what soon will be, and what is answered", () => {
    expect([24, 6, 5.99, 0, -0.01].map((left) => state(left))).toEqual([
      "running",
      "running",
      "at_risk",
      "at_risk",
      "late",
    ])
    expect(state(-5, now - HOUR)).toBe("answered")
    expect(state(null)).toBe("none")
  })

  it("counts what is left in business hours: on a weekend, Monday morning is near", () => {
    const saturday = at("2027-01-09T12:00:00Z")
    const before = atRiskBefore(saturday, { hours: 8, business: office }, none)
    const monday = (time: string) =>
      slaStateOf({ dueAt: at(`2027-01-11T${time}:00Z`), answeredAt: null }, saturday, before)
    expect(monday("15:59")).toBe("at_risk")
    expect(monday("16:01")).toBe("running")
  })
})
