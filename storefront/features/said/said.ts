/** What an action answered to a form, for a page that has no script to hear it. */
export interface Said {
  /** Which form it was. */
  form: string
  message: string | null
  /** What was typed, by field, so that nothing typed is lost. */
  values: Record<string, string>
  errors: Record<string, string>
}

/** A cookie can hold about 4,000 bytes; what is typed into an address stays far below. */
const MOST = 3_500

/** The text of the cookie. What was typed is left out where it is too long to be kept. */
export function writeSaid(said: Said): string {
  const whole = JSON.stringify(said)
  return encodeURIComponent(whole).length <= MOST ? whole : JSON.stringify({ ...said, values: {} })
}

/** What the cookie's text says; null for whatever else somebody may have written there. */
export function readSaid(text: string | undefined): Said | null {
  if (!text) return null
  try {
    const { form, message, values, errors } = JSON.parse(text) as Record<string, unknown>
    if (typeof form !== "string") return null
    return {
      form,
      message: typeof message === "string" ? message : null,
      values: textsOf(values),
      errors: textsOf(errors),
    }
  } catch {
    // Not JSON, or JSON that is not an object: nothing was said.
    return null
  }
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  )
}
