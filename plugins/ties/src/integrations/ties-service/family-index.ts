import { familyKey } from "./family-names"
import type { FamilyRow } from "./rows/family"
import type { VariantColor } from "./rows/variant"

/**
 * Finds the family of a variant's colour in the list of families: by slug, by another spelling of its slug or name, and
 * for a variant that names no family by the families' own lists of colours.
 */
export function indexFamilies(
  families: FamilyRow[],
): (color: Pick<VariantColor, "slug" | "family">) => FamilyRow | null {
  const bySpelling = new Map<string, FamilyRow>()
  const byColor = new Map<string, FamilyRow>()
  for (const family of families) {
    for (const spelling of [family.name, family.slug]) {
      if (!bySpelling.has(familyKey(spelling))) bySpelling.set(familyKey(spelling), family)
    }
    for (const color of family.colors) if (!byColor.has(color.slug)) byColor.set(color.slug, family)
  }
  return ({ slug, family }) => {
    if (!family) return byColor.get(slug) ?? null
    return bySpelling.get(familyKey(family.slug)) ?? bySpelling.get(familyKey(family.name)) ?? null
  }
}
