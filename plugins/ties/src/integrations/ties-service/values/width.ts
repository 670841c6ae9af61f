const WIDTH = /^(\d{1,2}(?:\.\d{1,4})?)\s*(?:"|″|”|''|in\.?|inch(?:es)?)?$/i

/**
 * Inches from a printed width: `2.25"`, `3 inches`, `2.75` or the number itself.
 * @returns null where it is no width in inches, such as `adjustable`
 */
export function widthInches(value: unknown): number | null {
  const digits = WIDTH.exec(String(value ?? "").trim())?.[1]
  const inches = Number(digits)
  return inches > 0 ? inches : null
}
