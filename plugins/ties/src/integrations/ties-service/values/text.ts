/**
 * A text as it can be stored and shown: control characters (PostgreSQL takes no NUL) and halves of surrogate pairs
 * become blanks, blanks in a row become one, none are left at the ends.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}

/** A value for a sentence: short, quoted where it is text. */
export function show(value: unknown): string {
  if (typeof value === "string") return `"${cleanText(value.slice(0, 60))}"`
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object"
  return String(value)
}

/**
 * An ISO time in UTC, from any date that starts with year, month and day; null for anything else.
 * A time without a zone is taken as UTC, so that the answer does not depend on where we run.
 */
export function isoTime(value: unknown): string | null {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d/.test(value)) return null
  const zoned = /(?:z|[+-]\d\d:?\d\d)$/i.test(value) || value.length === 10 ? value : `${value}Z`
  const time = new Date(zoned)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

/** An absolute http(s) URL, or null. */
export function httpUrl(value: unknown): string | null {
  if (typeof value !== "string" || !URL.canParse(value)) return null
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) ? url.href : null
}
