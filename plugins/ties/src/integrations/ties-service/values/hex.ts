/** A colour value as `#RRGGBB`, upper case; null for anything that is not one, since a colour is never guessed. */
export function normalizeHex(value: unknown): string | null {
  if (typeof value !== "string") return null
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value.trim())?.[1]
  if (!digits) return null
  const six = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits
  return `#${six.toUpperCase()}`
}
