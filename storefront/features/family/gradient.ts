import type { CatalogueFamily } from "@kct/contract"

/** A family's own gradient, as CSS; plain linen where the catalogue gives none. */
export function gradientOf(gradient: CatalogueFamily["gradient"]): string {
  const { start, end } = gradient ?? { start: "var(--color-linen)", end: "var(--color-linen)" }
  return `linear-gradient(105deg, ${start}, ${end})`
}
