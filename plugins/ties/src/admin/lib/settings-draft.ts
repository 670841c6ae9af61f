import type { DeskSettings, UpdateDeskSettings } from "../../contract/desk-staff"
import { type CancellationDraft, cancellationDraftOf } from "./cancellation-draft"
import { type ShippingDraft, shippingDraftOf } from "./shipping-draft"
import { decimalOf, wholeOf } from "./typed"

export interface AmountDraft {
  currency: string
  amount: string
}

/** The settings of the desk as they are being typed. */
export interface SettingsDraft {
  auto: {
    enabled: boolean
    amounts: AmountDraft[]
    min_days_ahead: string
    within_tiers: boolean
    in_stock: boolean
  }
  sla: {
    hours: string
    in_business: boolean
    time_zone: string
    days: number[]
    from: string
    to: string
  }
  quote: { expiry_days: string }
  shipping: ShippingDraft
  cancellation: CancellationDraft
  holidays: { dates: string[] }
  assignment: { automatic: boolean; weights: Record<Weight, string> }
}
export type Weight = keyof DeskSettings["assignment"]["weights"]

/** What stands where clocks are turned on for the first time. */
const BUSINESS = { time_zone: "America/New_York", days: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" }

export function draftOf(settings: DeskSettings): SettingsDraft {
  const { auto_approval, sla, quote, fulfilment, cancellation, holidays, assignment } = settings
  const { weights } = assignment
  return {
    auto: {
      enabled: auto_approval.enabled,
      amounts: Object.entries(auto_approval.max_total).map(([currency, amount]) => ({
        currency: currency.toUpperCase(),
        amount: String(amount),
      })),
      min_days_ahead: String(auto_approval.min_days_ahead),
      within_tiers: auto_approval.within_tiers,
      in_stock: auto_approval.in_stock,
    },
    sla: { hours: String(sla.hours), in_business: sla.business !== null, ...(sla.business ?? BUSINESS) },
    quote: { expiry_days: String(quote.expiry_days) },
    shipping: shippingDraftOf(fulfilment),
    cancellation: cancellationDraftOf(cancellation),
    holidays: { dates: [...holidays].sort() },
    assignment: {
      automatic: assignment.automatic,
      weights: {
        capacity: String(weights.capacity),
        skill: String(weights.skill),
        region: String(weights.region),
        language: String(weights.language),
        knows_couple: String(weights.knows_couple),
      },
    },
  }
}

/** What is to be sent, or what is wrong with what is typed, by the name of its field. */
export type Read =
  { settings: UpdateDeskSettings; faults: null } | { settings: null; faults: Record<string, string> }

const wrong = (faults: Record<string, string>): Read => ({ settings: null, faults })

export function readAuto({ amounts, min_days_ahead, ...rest }: SettingsDraft["auto"]): Read {
  const faults: Record<string, string> = {}
  const max_total: Record<string, number> = {}
  for (const { currency, amount } of amounts) {
    const code = currency.trim().toLowerCase()
    const value = decimalOf(amount, 0.01, 999_999_999)
    if (!/^[a-z]{3}$/.test(code)) faults["amounts"] = "A currency is written with three letters, such as USD."
    else if (code in max_total) faults["amounts"] = `${code.toUpperCase()} is there twice.`
    else if (value === null) faults["amounts"] = `An amount above 0 is needed for ${code.toUpperCase()}.`
    else max_total[code] = value
  }
  const days = wholeOf(min_days_ahead, 0, 1000)
  if (days === null) faults["min_days_ahead"] = "Days are a whole number from 0 to 1000."
  if (days === null || Object.keys(faults).length > 0) return wrong(faults)
  return { settings: { auto_approval: { ...rest, max_total, min_days_ahead: days } }, faults: null }
}

export function readSla({ hours, in_business, time_zone, days, from, to }: SettingsDraft["sla"]): Read {
  const faults: Record<string, string> = {}
  const count = decimalOf(hours, 1, 500)
  if (count === null) faults["hours"] = "Hours are a number from 1 to 500."
  if (in_business && days.length === 0) faults["days"] = "Choose one day at least."
  if (in_business && !(from < to)) faults["from"] = "The day has to begin before it ends."
  if (in_business && time_zone.trim() === "")
    faults["time_zone"] = "Name a time zone such as America/New_York."
  if (count === null || Object.keys(faults).length > 0) return wrong(faults)
  const business = in_business
    ? { time_zone: time_zone.trim(), days: [...days].sort((one, other) => one - other), from, to }
    : null
  return { settings: { sla: { hours: count, business } }, faults: null }
}

export function readQuote({ expiry_days }: SettingsDraft["quote"]): Read {
  const days = wholeOf(expiry_days, 1, 365)
  return days === null
    ? wrong({ expiry_days: "Days are a whole number from 1 to 365." })
    : { settings: { quote: { expiry_days: days } }, faults: null }
}

export const readHolidays = ({ dates }: SettingsDraft["holidays"]): Read => ({
  settings: { holidays: [...new Set(dates)].sort() },
  faults: null,
})

export function readAssignment({ automatic, weights }: SettingsDraft["assignment"]): Read {
  const faults: Record<string, string> = {}
  const read = (name: Weight): number => {
    const weight = decimalOf(weights[name], 0, 100)
    if (weight === null) faults[name] = "A weight is a number from 0 to 100."
    return weight ?? 0
  }
  const numbers = {
    capacity: read("capacity"),
    skill: read("skill"),
    region: read("region"),
    language: read("language"),
    knows_couple: read("knows_couple"),
  }
  if (Object.keys(faults).length > 0) return wrong(faults)
  return { settings: { assignment: { automatic, weights: numbers } }, faults: null }
}
