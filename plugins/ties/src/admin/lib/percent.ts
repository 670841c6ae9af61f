/**
 * A percentage as somebody typed it, with point or comma; null where it is none from 0 to 100 with two decimals at
 * most, which is what the server takes.
 */
export function percentOfText(typed: string): number | null {
  const written = typed.trim().replace(/\s*%$/, "").replace(",", ".")
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(written)) return null
  const percent = Number(written)
  return percent <= 100 ? percent : null
}
