import type { CatalogueColor, CatalogueFamily } from "@kct/contract"
import { spread } from "@/lib/spread"

/**
 * So many colours for the rail, taken in turn from every family so that all are there, and hung family by family.
 * Fewer where the catalogue has fewer. Always the same ones for the same catalogue.
 */
export function rail(families: readonly CatalogueFamily[], count: number): CatalogueColor[] {
  const hung = families.map(({ colors }) => ({ colors, taken: 0 }))
  for (let left = count, before = -1; left > 0 && left !== before;) {
    before = left
    for (const family of hung)
      if (left > 0 && family.taken < family.colors.length) {
        family.taken += 1
        left -= 1
      }
  }
  return hung.flatMap(({ colors, taken }) => spread(colors, taken))
}
