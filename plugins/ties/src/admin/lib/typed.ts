/** What somebody typed, read as the server wants it; each is null where it can't be. */

/** A whole number from `min` to `max`. */
export function wholeOf(typed: string, min: number, max: number): number | null {
  const written = typed.trim()
  if (!/^\d{1,7}$/.test(written)) return null
  const number = Number(written)
  return number >= min && number <= max ? number : null
}

/** A number with up to two decimals, point or comma, from `min` to `max`. */
export function decimalOf(typed: string, min: number, max: number): number | null {
  const written = typed.trim().replace(",", ".")
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(written)) return null
  const number = Number(written)
  return number >= min && number <= max ? number : null
}

/** Words apart by commas or lines, each once, as slugs: `Garden Romance, beach-bliss`. */
export function slugsOf(typed: string): string[] {
  const words = typed.split(/[,\n]/).map(slugOf)
  return [...new Set(words.filter((word) => word !== ""))]
}

/** A name as a slug: `Final check with the couple` is `final-check-with-the-couple`. */
export function slugOf(name: string): string {
  return (
    name
      .normalize("NFKD")
      // Accents stand alone now; without them "Émile" is no word of two parts.
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")
  )
}
