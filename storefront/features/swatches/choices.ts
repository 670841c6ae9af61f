import type { CatalogueFamily } from "@kct/contract"
import { isSlug } from "@/features/catalogue/slug"

/** Colours of one family that the form shows; all others can still be asked for from their own pages. */
export const MOST_SHOWN = 24

export interface KitChoice {
  slug: string
  name: string
  hex: string | null
}

export interface KitFamily {
  slug: string
  name: string
  colors: KitChoice[]
  /** Colours of it that are not shown. */
  more: number
}

/** The slugs that an address asks for, as `?color=navy-blue&color=gold`; whatever is none is left out. */
export function askedFor(param: string | string[] | undefined): string[] {
  return [param ?? []]
    .flat()
    .filter((one) => isSlug(one))
    .slice(0, 50)
}

/** What can be chosen, family by family: the first of each, and always those that were asked for. */
export function kitFamilies(families: readonly CatalogueFamily[], asked: readonly string[]): KitFamily[] {
  const wanted = new Set(asked)
  return families.flatMap(({ slug, name, colors }) => {
    const sold = colors.filter(({ variants }) => variants.length > 0)
    const shown = sold.filter((color, at) => at < MOST_SHOWN || wanted.has(color.slug))
    if (shown.length === 0) return []
    const choices = shown.map((one) => ({ slug: one.slug, name: one.name, hex: one.hex }))
    return [{ slug, name, colors: choices, more: sold.length - shown.length }]
  })
}
