import type { Delivery, Formality, WeddingDetails, WeddingDetailsInput } from "../../contract/weddings"
import { slugOf } from "./typed"

/** The details of a wedding as they are being typed; empty where there is nothing. */
export interface DetailsDraft {
  partner_one: string
  partner_two: string
  email: string
  phone: string
  date: string
  time_zone: string
  venue: string
  theme: string
  formality: Formality | ""
  delivery: Delivery
  country_code: string
  language: string
  notes: string
}

export function detailsDraft(details: WeddingDetails): DetailsDraft {
  return {
    partner_one: details.partner_one,
    partner_two: details.partner_two ?? "",
    email: details.email,
    phone: details.phone ?? "",
    date: details.date,
    time_zone: details.time_zone,
    venue: details.venue ?? "",
    theme: details.theme ?? "",
    formality: details.formality ?? "",
    delivery: details.delivery,
    country_code: (details.country_code ?? "").toUpperCase(),
    language: details.language,
    notes: details.notes ?? "",
  }
}

/** What is to be sent, and what is wrong where something is needed that only the reader can know. */
export function readDetails(draft: DetailsDraft): {
  details: WeddingDetailsInput
  faults: Record<string, string>
} {
  const faults: Record<string, string> = {}
  if (draft.partner_one.trim() === "") faults["partner_one"] = "One name is needed."
  if (draft.email.trim() === "") faults["email"] = "An e-mail address is needed: it is where the answer goes."
  if (draft.date === "") faults["date"] = "A date is needed."
  if (!/^([a-z]{2})?$/i.test(draft.country_code.trim()))
    faults["country_code"] = "A country is written with two letters, such as US."
  if (!/^[a-z]{2}$/i.test(draft.language.trim()))
    faults["language"] = "A language is written with two letters, such as en."
  return {
    details: {
      partner_one: draft.partner_one.trim(),
      partner_two: orNull(draft.partner_two),
      email: draft.email.trim(),
      phone: orNull(draft.phone),
      date: draft.date,
      time_zone: draft.time_zone.trim(),
      venue: orNull(draft.venue),
      theme: orNull(slugOf(draft.theme)),
      formality: draft.formality || null,
      delivery: draft.delivery,
      country_code: orNull(draft.country_code.toLowerCase()),
      language: draft.language.trim().toLowerCase(),
      notes: orNull(draft.notes),
    },
    faults,
  }
}

const orNull = (typed: string): string | null => typed.trim() || null
