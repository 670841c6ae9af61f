import type { CatalogueColor, CatalogueFamily, CatalogueVariant, TieStyle } from "@kct/contract"
import { firstStyleOf, widthOf } from "@/features/catalogue/styles"
import { nearest } from "@/lib/colour"

/**
 * What a colour page carries so that any colour and style of it can be chosen without asking the server. A large
 * family would make a large page, so it holds a window of the family's colours around the one that was asked for.
 */
export interface Rack {
  family: { slug: string; name: string; total: number }
  /** ISO 4217 code in lower case. */
  currency: string
  styles: RackStyle[]
  colors: RackColor[]
}

export interface RackStyle {
  slug: string
  name: string
  width: string | null
  description: string | null
}

export interface RackColor {
  slug: string
  name: string
  hex: string | null
  /** Slug of the style that it is shown in before one is chosen. */
  firstStyle: string
  /** One for each of the rack's styles, null where the colour is not made in it. */
  variants: (RackVariant | null)[]
  /** Places in `colors` of the closest ones, the closest first. */
  near: number[]
}

export type RackVariant = Pick<CatalogueVariant, "id" | "price" | "availability">

/** Most colours that one page carries. */
export const WINDOW = 48
const NEIGHBOURS = 4

interface Source {
  family: CatalogueFamily
  styles: TieStyle[]
  currency: string
}

/** The rack around one colour of the family; null where the family has no such colour, or it has nothing to sell. */
export function rackAround({ family, styles, currency }: Source, slug: string): Rack | null {
  const sold = family.colors.filter(({ variants }) => variants.length > 0)
  const at = sold.findIndex((color) => color.slug === slug)
  if (at < 0) return null
  const start = Math.max(0, Math.min(at - WINDOW / 2, sold.length - WINDOW))
  const shown = sold.slice(start, start + WINDOW)
  return {
    family: { slug: family.slug, name: family.name, total: sold.length },
    currency,
    styles: styles.map((style) => ({
      slug: style.slug,
      name: style.name,
      width: widthOf(style),
      description: style.description,
    })),
    colors: shown.map((color) => rackColor(color, shown, styles)),
  }
}

function rackColor(color: CatalogueColor, shown: CatalogueColor[], styles: TieStyle[]): RackColor {
  const made = styles.filter(({ slug }) => color.variants.some(({ style }) => style === slug))
  return {
    slug: color.slug,
    name: color.name,
    hex: color.hex,
    firstStyle: firstStyleOf(made)?.slug ?? "",
    variants: styles.map((style) => slim(color.variants.find((variant) => variant.style === style.slug))),
    near: nearest(color, shown, NEIGHBOURS).map((other) => shown.indexOf(other)),
  }
}

function slim(variant: CatalogueVariant | undefined): RackVariant | null {
  return variant ? { id: variant.id, price: variant.price, availability: variant.availability } : null
}
