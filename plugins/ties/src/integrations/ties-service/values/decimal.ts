/** More digits than any price has: such a number is a mistake of its sender, not money. */
const DECIMAL = /^(\d{1,12})(?:\.(\d{1,12}))?$/
const MAX_FRACTION_DIGITS = 4

/**
 * A decimal of zero or more, as exact text: no sign, no exponent, no leading zeros, at least two digits after the
 * point (`24.9` and `"24.90"` are both `"24.90"`, so equal amounts are equal text).
 * @param value major currency units as text or number, such as `"24.99"` or `24.99`
 * @returns null for anything else: text, a sign, more than 12 digits before or 4 after the point
 */
export function decimal(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null
  const match = DECIMAL.exec(String(value).trim())
  if (!match) return null
  const whole = match[1]?.replace(/^0+(?=\d)/, "")
  const fraction = (match[2] ?? "").replace(/0+$/, "")
  if (fraction.length > MAX_FRACTION_DIGITS) return null
  return `${whole}.${fraction.padEnd(2, "0")}`
}

/** As `decimal`, but null for zero too. */
export function positiveDecimal(value: unknown): string | null {
  const text = decimal(value)
  return text !== null && /[1-9]/.test(text) ? text : null
}
