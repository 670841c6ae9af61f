import fc from "fast-check"
import { addDays, isBusinessDay } from "../timeline/dates"
import { byUrgency, riskOfParty, type Urgent } from "./risk"
import { daysOnTheWay, type GoesTo, shipDates, type ShipRules } from "./ship-by"

const RULES: ShipRules = {
  needBy: { days: 14, unit: "calendar" },
  carrierDays: 5,
  carrierDaysByCountry: { us: 3 },
  bufferDays: 2,
  soonDays: 3,
  holidays: new Set(),
}
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2026-01-01", days))
const rules: fc.Arbitrary<ShipRules> = fc
  .record({
    needBy: fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      unit: fc.constantFrom("calendar" as const, "business" as const),
    }),
    carrierDays: fc.integer({ min: 0, max: 15 }),
    carrierDaysByCountry: fc.constant({ us: 3, de: 6 }),
    bufferDays: fc.integer({ min: 0, max: 10 }),
    soonDays: fc.integer({ min: 0, max: 5 }),
    holidays: fc.array(day, { maxLength: 30 }).map((days) => new Set(days)),
  })
  .map((one) => one)
const to: fc.Arbitrary<GoesTo> = fc.constantFrom(
  { country: "us" },
  { country: "de" },
  { country: null },
  null,
)

describe("the day on which a party's ties have to leave", () => {
  it("is counted back from a Saturday's wedding over weekends and a holiday", () => {
    // Two weeks before is a Saturday, so the Friday before it; five business days back from there, of which one is none.
    const dates = shipDates("2027-06-19", { country: "us" }, { ...RULES, holidays: new Set(["2027-05-31"]) })
    expect(dates).toEqual({ needBy: "2027-06-04", shipBy: "2027-05-27", lastShipBy: "2027-06-15" })
  })

  it("is a business day, before the last one on which it could arrive, and that before the wedding", () => {
    fc.assert(
      fc.property(day, to, rules, (date, where, all) => {
        const { needBy, shipBy, lastShipBy } = shipDates(date, where, all)
        for (const one of [needBy, shipBy, lastShipBy]) {
          expect(isBusinessDay(one, all.holidays)).toBe(true)
          expect(one < date).toBe(true)
        }
        expect(shipBy <= lastShipBy).toBe(true)
        expect(shipBy <= needBy).toBe(true)
      }),
    )
  })

  it("comes no later with a slower carrier, a larger buffer or one more holiday", () => {
    fc.assert(
      fc.property(day, to, rules, day, (date, where, all, holiday) => {
        const { shipBy } = shipDates(date, where, all)
        const { carrierDays, bufferDays, holidays } = all
        const harder: Partial<ShipRules>[] = [
          { carrierDays: carrierDays + 1 },
          { bufferDays: bufferDays + 1 },
          { holidays: new Set([...holidays, holiday]) },
        ]
        for (const change of harder) {
          expect(shipDates(date, where, { ...all, ...change }).shipBy <= shipBy).toBe(true)
        }
      }),
    )
  })

  it("takes no carrier into account for what is fetched at the store", () => {
    expect(daysOnTheWay(null, RULES)).toBe(0)
    expect(daysOnTheWay({ country: "fr" }, RULES)).toBe(5)
  })
})

describe("the risk of a party", () => {
  const dates = shipDates("2027-06-19", { country: "us" }, RULES)
  const at = (today: string, missing = 0, mixed: string[] = [], unpaid = false) =>
    riskOfParty({ today, dates: [dates], missing, mixed, unpaid }, RULES)

  it("goes from green to red as the day comes and passes, each with its reason", () => {
    expect(at("2027-05-01")).toEqual({ level: "green", reason: `It has to leave by ${dates.shipBy}.` })
    expect(at(addDays(dates.shipBy, -1))).toEqual({ level: "amber", reason: "It has to leave tomorrow." })
    expect(at(dates.shipBy)).toEqual({ level: "amber", reason: "It has to leave today." })
    expect(at(addDays(dates.shipBy, 2))).toEqual({ level: "red", reason: "It had to leave 2 days ago." })
    expect(at(addDays(dates.lastShipBy, 1)).reason).toContain("does not arrive before the wedding")
  })

  it("is red where ties are missing that have to leave soon, and amber where there is time or two dye lots are packed", () => {
    expect(at("2027-05-01", 2)).toEqual({ level: "amber", reason: "2 ties are missing." })
    expect(at(dates.shipBy, 1)).toEqual({
      level: "red",
      reason: "1 tie is missing, and it has to leave today.",
    })
    expect(at("2027-05-01", 0, ["Burgundy"]).level).toBe("amber")
  })

  it("is amber while not all is paid, and red when it has to leave all the same", () => {
    expect(at("2027-05-01", 0, [], true)).toEqual({ level: "amber", reason: "Not all of it is paid." })
    expect(at(dates.shipBy, 0, [], true)).toEqual({
      level: "red",
      reason: "It has to leave today, and not all of it is paid.",
    })
  })

  it("is none when everything has left", () => {
    expect(
      riskOfParty({ today: "2030-01-01", dates: [], missing: 0, mixed: [], unpaid: true }, RULES).level,
    ).toBe("green")
  })

  it("never grows less as time passes", () => {
    const worse = { green: 0, amber: 1, red: 2 }
    fc.assert(
      fc.property(
        day,
        to,
        rules,
        day,
        fc.nat(9),
        fc.nat(60),
        fc.boolean(),
        (date, where, all, today, missing, later, unpaid) => {
          const one = { dates: [shipDates(date, where, all)], missing, mixed: [], unpaid }
          const then = riskOfParty({ ...one, today }, all)
          const afterwards = riskOfParty({ ...one, today: addDays(today, later) }, all)
          expect(worse[afterwards.level]).toBeGreaterThanOrEqual(worse[then.level])
        },
      ),
    )
  })

  it("sorts a list the worst first, whatever order it comes in", () => {
    const urgent: fc.Arbitrary<Urgent> = fc.record({
      risk: fc.record({ level: fc.constantFrom("red", "amber", "green"), reason: fc.constant("") }),
      shipBy: fc.option(day),
      placedAt: day,
    })
    fc.assert(
      fc.property(fc.array(urgent), (all) => {
        const sorted = [...all].sort(byUrgency)
        expect([...all].reverse().sort(byUrgency)).toEqual(sorted)
        const levels = sorted.map(({ risk }) => ["red", "amber", "green"].indexOf(risk.level))
        expect(levels).toEqual([...levels].sort((a, b) => a - b))
      }),
    )
  })
})
