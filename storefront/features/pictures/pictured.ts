import type { Catalogue, TieStyle } from "@kct/contract"
import { shown, type Shown } from "@/features/catalogue/shown"
import { spread } from "@/lib/spread"

export interface Pictured {
  style: Pick<TieStyle, "slug" | "name" | "width_inches">
  hex: string | null
}

/** Ties that fit side by side on one card. */
export const MOST = 5

/**
 * What a card for these path parts shows: the house, a family's colours, a colour in all its styles, or one tie.
 * Nothing where they name nothing of ours.
 */
export function findPictured({ families, styles }: Catalogue, parts: readonly string[]): Pictured[] {
  const [familySlug, colorSlug, styleSlug, more] = parts
  if (familySlug === undefined) {
    const colors = families.flatMap((family) =>
      spread(family.colors, 1).map((color) => shown(family.slug, color, styles)),
    )
    return spread(colors.flatMap(pictured), MOST)
  }
  const family = families.find(({ slug }) => slug === familySlug)
  if (!family || more !== undefined) return []
  if (colorSlug === undefined) {
    return spread(family.colors, MOST).flatMap((color) => pictured(shown(family.slug, color, styles)))
  }
  const color = family.colors.find(({ slug }) => slug === colorSlug)
  if (!color) return []
  const wanted = styleSlug === undefined ? styles.map(({ slug }) => slug) : [styleSlug]
  return wanted.flatMap((slug) => pictured(shown(family.slug, color, styles, slug))).slice(0, MOST)
}

function pictured(tie: Shown | null): Pictured[] {
  return tie ? [{ style: tie.style, hex: tie.color.hex }] : []
}
