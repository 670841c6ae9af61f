import type { DeskSettings } from "../../contract/desk-staff"
import type { Read } from "./settings-draft"
import { wholeOf } from "./typed"

/** By when something has to leave, as it is being typed. */
export interface ShippingDraft {
  carrier_days: string
  /** A country a line, such as `us 3`. */
  by_country: string
  buffer_days: string
  soon_days: string
}

export const shippingDraftOf = (fulfilment: DeskSettings["fulfilment"]): ShippingDraft => ({
  carrier_days: String(fulfilment.carrier_days),
  by_country: Object.entries(fulfilment.carrier_days_by_country)
    .map(([country, days]) => `${country.toUpperCase()} ${days}`)
    .join(", "),
  buffer_days: String(fulfilment.buffer_days),
  soon_days: String(fulfilment.soon_days),
})

const MOST = 60

/** What is to be sent, or what is wrong with what is typed. */
export function readShipping(draft: ShippingDraft): Read {
  const faults: Record<string, string> = {}
  const days = (name: "carrier_days" | "buffer_days" | "soon_days"): number => {
    const read = wholeOf(draft[name], 0, MOST)
    if (read === null) faults[name] = `Days are a whole number from 0 to ${MOST}.`
    return read ?? 0
  }
  const fulfilment = {
    carrier_days: days("carrier_days"),
    buffer_days: days("buffer_days"),
    soon_days: days("soon_days"),
    carrier_days_by_country: {} as Record<string, number>,
  }
  for (const written of draft.by_country.split(/[,\n]/).filter((one) => one.trim() !== "")) {
    const [, country = "", count = ""] = /^\s*([a-z]{2})\s+(\d+)\s*$/i.exec(written) ?? []
    const read = wholeOf(count, 0, MOST)
    if (country === "" || read === null)
      faults["by_country"] = `"${written.trim()}" is no country and its days, such as US 3.`
    else fulfilment.carrier_days_by_country[country.toLowerCase()] = read
  }
  if (Object.keys(faults).length > 0) return { settings: null, faults }
  return { settings: { fulfilment }, faults: null }
}
