import {
  DETAILS_FIELDS,
  type DetailsErrors,
  type DetailsField,
  type DetailsValues,
  otherThan,
} from "./details"

export interface MergedDetails {
  /** What to save: each field as whoever changed it has it. */
  values: DetailsValues
  /** What there is instead, where both have changed a field in different ways. */
  conflicts: DetailsErrors
}

/**
 * What was typed upon what there is by now: two who change different fields both have what they typed.
 * @param base what the form showed when it was opened
 * @param now what somebody else may have changed since
 */
export function mergeDetails(base: DetailsValues, typed: DetailsValues, now: DetailsValues): MergedDetails {
  const pick = (choose: (field: DetailsField) => string) =>
    Object.fromEntries(DETAILS_FIELDS.map((field) => [field, choose(field)])) as DetailsValues
  const values = pick((field) => (typed[field] === base[field] ? now[field] : typed[field]))
  const both = new Set(
    DETAILS_FIELDS.filter((field) => typed[field] !== base[field] && now[field] !== base[field]),
  )
  const all = otherThan(typed, now)
  const conflicts = Object.fromEntries(
    Object.entries(all).filter(([field]) => both.has(field as DetailsField)),
  )
  return { values, conflicts }
}

/** What the form showed, as it is sent back; what is no text counts as what there is now, so that nothing is taken for a change. */
export function readBase(text: unknown, now: DetailsValues): DetailsValues {
  try {
    const read = JSON.parse(typeof text === "string" ? text : "") as Record<string, unknown>
    const known = DETAILS_FIELDS.map((field) => {
      const value = read[field]
      return [field, typeof value === "string" ? value : now[field]]
    })
    return Object.fromEntries(known) as DetailsValues
  } catch {
    // A form without it was made by an older page.
    return now
  }
}
