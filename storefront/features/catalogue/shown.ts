import type { CatalogueColor, CatalogueVariant, TieStyle } from "@kct/contract"
import { tieUrl } from "./links"
import { firstStyleOf } from "./styles"

/** One tie of a list: a colour, the style that it is shown in, and where that leads. */
export interface Shown {
  color: CatalogueColor
  style: TieStyle
  variant: CatalogueVariant
  href: string
}

/**
 * A colour as a list shows it: in the style asked for, else in its first one. Null where it is not made in that
 * style, or in none.
 */
export function shown(
  family: string,
  color: CatalogueColor,
  styles: TieStyle[],
  wanted?: string,
): Shown | null {
  const made = styles.filter(({ slug }) => color.variants.some((variant) => variant.style === slug))
  const first = firstStyleOf(made)
  const style = wanted === undefined ? first : made.find(({ slug }) => slug === wanted)
  const variant = color.variants.find((one) => one.style === style?.slug)
  if (!first || !style || !variant) return null
  return { color, style, variant, href: tieUrl(family, color.slug, style.slug, first.slug) }
}
