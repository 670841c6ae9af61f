import { type DeskSettings, updateDeskSettingsSchema } from "../../contract/desk-staff"
import { readCancellation } from "./cancellation-draft"
import { readShipping } from "./shipping-draft"
import { draftOf, readAssignment, readAuto, readHolidays, readQuote, readSla } from "./settings-draft"

const SETTINGS: DeskSettings = {
  auto_approval: {
    enabled: true,
    max_total: { usd: 500, eur: 450.5 },
    min_days_ahead: 45,
    within_tiers: true,
    in_stock: false,
  },
  sla: { hours: 24, business: { time_zone: "Europe/Berlin", days: [1, 2, 3], from: "09:00", to: "17:30" } },
  quote: { expiry_days: 14 },
  fulfilment: { carrier_days: 5, carrier_days_by_country: { us: 3 }, buffer_days: 2, soon_days: 3 },
  cancellation: { steps: [{ days_before: 30, percent: 100 }] },
  holidays: ["2027-12-25", "2027-07-04"],
  assignment: {
    automatic: true,
    weights: { capacity: 40, skill: 25, region: 10, language: 15.5, knows_couple: 10 },
  },
}

describe("settings as they are typed", () => {
  const draft = draftOf(SETTINGS)

  it("come back as they were, and the contract takes them", () => {
    const read = {
      ...readAuto(draft.auto).settings,
      ...readSla(draft.sla).settings,
      ...readQuote(draft.quote).settings,
      ...readAssignment(draft.assignment).settings,
      ...readHolidays(draft.holidays).settings,
      ...readShipping(draft.shipping).settings,
      ...readCancellation(draft.cancellation).settings,
    }
    expect(updateDeskSettingsSchema.parse(read)).toEqual({
      ...SETTINGS,
      holidays: ["2027-07-04", "2027-12-25"],
    })
  })

  it("count every hour where no business hours are set, and keep what was typed there", () => {
    const always = draftOf({ ...SETTINGS, sla: { hours: 4, business: null } }).sla
    expect(always.in_business).toBe(false)
    expect(readSla(always).settings).toEqual({ sla: { hours: 4, business: null } })
  })
})

describe("what is wrong stands at its field", () => {
  const { auto, sla, assignment } = draftOf(SETTINGS)

  it.each([
    [[{ currency: "US", amount: "5" }], /three letters/],
    [[{ currency: "usd", amount: "0" }], /above 0/],
    [
      [
        { currency: "usd", amount: "5" },
        { currency: "USD", amount: "6" },
      ],
      /twice/,
    ],
  ])("for amounts %j", (amounts, words) => {
    expect(readAuto({ ...auto, amounts }).faults?.["amounts"]).toMatch(words)
  })

  it("for days, hours and weights", () => {
    expect(readAuto({ ...auto, min_days_ahead: "-1" }).faults).toHaveProperty("min_days_ahead")
    expect(readSla({ ...sla, hours: "0" }).faults).toHaveProperty("hours")
    expect(readSla({ ...sla, days: [] }).faults).toHaveProperty("days")
    expect(readSla({ ...sla, from: "18:00", to: "09:00" }).faults).toHaveProperty("from")
    expect(readSla({ ...sla, in_business: false, days: [] }).faults).toBeNull()
    expect(readQuote({ expiry_days: "0" }).faults).toHaveProperty("expiry_days")
    const weights = { ...assignment.weights, skill: "101" }
    expect(readAssignment({ ...assignment, weights }).faults).toHaveProperty("skill")
  })
})
