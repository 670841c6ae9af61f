import type { WeddingDetails, WeddingDetailsInput } from "@kct/contract"

/** The fields of the form, by the names that the store has for them. */
export const DETAILS_FIELDS = [
  "partner_one",
  "partner_two",
  "email",
  "phone",
  "date",
  "time_zone",
  "venue",
  "formality",
  "delivery",
  "notes",
] as const

export type DetailsField = (typeof DETAILS_FIELDS)[number]
export type DetailsValues = Record<DetailsField, string>
export type DetailsErrors = Partial<Record<DetailsField, string>>

/** What must be there; the rest is absent where it was left empty. */
const REQUIRED: ReadonlySet<DetailsField> = new Set(["partner_one", "email", "date", "time_zone", "delivery"])

/** Far more than the store takes of any of them, so that it is the store that says so. */
const MOST = 10_000

/** What was typed, as text without the blanks around it; what is not text counts as empty. */
export function readDetails(form: { get(name: string): unknown }): DetailsValues {
  return Object.fromEntries(
    DETAILS_FIELDS.map((field) => {
      const value = form.get(field)
      return [field, typeof value === "string" ? value.trim().slice(0, MOST) : ""]
    }),
  ) as DetailsValues
}

type Typed = Pick<WeddingDetailsInput, DetailsField>

/** What was typed as the store takes it. Whether it is right, the store says. */
export function asDetails(values: DetailsValues): Typed {
  const typed = Object.fromEntries(
    DETAILS_FIELDS.map((field) => [field, values[field] || (REQUIRED.has(field) ? "" : null)]),
  )
  return typed as Typed
}

/** What the store has, as it is typed. */
export function valuesOf(details: WeddingDetails): DetailsValues {
  return Object.fromEntries(DETAILS_FIELDS.map((field) => [field, details[field] ?? ""])) as DetailsValues
}

/** What the store has where it is another than what was typed, in words to stand at the field. */
export function otherThan(typed: DetailsValues, now: DetailsValues): DetailsErrors {
  return Object.fromEntries(
    DETAILS_FIELDS.filter((field) => typed[field] !== now[field]).map((field) => [
      field,
      now[field] ? `We have: ${now[field].replaceAll("_", " ")}` : "We have nothing here.",
    ]),
  )
}

/** The store's own words beside the fields that they are about, and the rest of what it says. */
export interface FieldRefusal {
  errors: DetailsErrors
  /** Of the promotion code, where something is wrong with it. */
  code?: string
  message: string
}

/** What is said of the whole where every complaint stands at its field. */
export const LOOK_AGAIN = "Some of it needs another look."

/** A refusal such as `details.email: must be an e-mail address; members.0.name: …`, by field. */
export function refusalByField(said: string): FieldRefusal {
  const errors: DetailsErrors = {}
  const rest: string[] = []
  let code: string | undefined
  for (const complaint of said.split(/; (?=[\w.]+: )/)) {
    const [, path = "", words = ""] = /^([\w.]+): (.+)$/s.exec(complaint) ?? []
    const field = DETAILS_FIELDS.find((one) => path === one || path === `details.${one}`)
    if (field) errors[field] ??= asSentence(words)
    else if (/^codes\b/.test(path)) code ??= asSentence(words)
    else rest.push(asSentence(complaint))
  }
  const message = rest.length > 0 ? rest.join(" ") : LOOK_AGAIN
  return { errors, ...(code === undefined ? {} : { code }), message }
}

function asSentence(words: string): string {
  const sentence = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
