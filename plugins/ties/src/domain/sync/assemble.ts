import type { ListedCatalogue, ListedColor, ListedFamily, ListedStyle, ListedTie, RefusedRow } from "./listed"
import { styleKind } from "./style-titles"

/** A family as the service lists it. */
export interface FamilyGiven {
  slug: string
  name: string
  gradient: { start: string; end: string } | null
  colors: ReadonlyArray<{ slug: string; name: string }>
}

export interface StyleGiven {
  slug: string
  id: string | null
  name: string
  widthInches: number | null
  description: string | null
}

export interface VariantGiven extends Omit<ListedTie, "style"> {
  color: { slug: string; name: string; hex: string | null; family: { slug: string; name: string } | null }
}

/** Finds the family of a colour among those listed; null where it is in none. */
export type FindFamily = (color: VariantGiven["color"]) => FamilyGiven | null

export interface Assembly {
  /** Takes the variants of one style in; returns those that have no place. */
  add(style: string, variants: readonly VariantGiven[]): RefusedRow[]
  catalogue(): ListedCatalogue
  /** What staff should know of: families that only variants name, colours of which no tie could be taken in. */
  remarks(): string[]
}

/**
 * Puts the service's lists together by colour, one style at a time, so that no more than one list of variants is
 * held in full.
 */
export function assemble(
  families: readonly FamilyGiven[],
  styles: readonly StyleGiven[],
  findFamily: FindFamily,
): Assembly {
  const used = new Map<string, ListedFamily>()
  const unlisted = new Map<string, FamilyGiven>()
  const colors = new Map<string, ListedColor>()
  const places = new Map(families.map(({ slug, colors: listed }) => [slug, placesIn(listed)]))

  function familyOf(color: VariantGiven["color"]): FamilyGiven | null {
    const found = findFamily(color)
    if (found || !color.family) return found
    const named = unlisted.get(color.family.slug) ?? { ...color.family, gradient: null, colors: [] }
    unlisted.set(named.slug, named)
    return named
  }

  function use(family: FamilyGiven): void {
    if (used.has(family.slug)) return
    const place = families.indexOf(family)
    const rank = place >= 0 ? place : families.length + [...unlisted.keys()].indexOf(family.slug)
    used.set(family.slug, { slug: family.slug, name: family.name, rank, gradient: family.gradient })
  }

  function colorOf(given: VariantGiven["color"], family: FamilyGiven): ListedColor {
    const known = colors.get(given.slug)
    if (known) {
      known.hex ??= given.hex
      return known
    }
    use(family)
    const inFamily = places.get(family.slug) ?? placesIn([])
    places.set(family.slug, inFamily)
    // A colour that its family does not list comes after those that it does.
    const rank = inFamily.get(given.slug) ?? inFamily.size
    inFamily.set(given.slug, rank)
    const { slug, name, hex } = given
    const color: ListedColor = { slug, name, hex, family: family.slug, rank, ties: [] }
    colors.set(slug, color)
    return color
  }

  return {
    add(style, variants) {
      const refused: RefusedRow[] = []
      for (const { color: given, ...variant } of variants) {
        const family = familyOf(given)
        if (!family) {
          const reason = "color.family: is missing, and no family lists the colour"
          refused.push({ key: `${style}/${given.slug}`, reason, row: { color: given, ...variant } })
          continue
        }
        colorOf(given, family).ties.push(tieOf(style, variant))
      }
      return refused
    },
    catalogue: () => ({
      families: [...used.values()].sort((a, b) => a.rank - b.rank),
      styles: styles.map(styleOf),
      colors: [...colors.values()],
    }),
    remarks() {
      const named = [...unlisted.values()].map(
        ({ name }) =>
          `The family ${name} is named by variants but missing from the service's list of families.`,
      )
      const unsold = families.flatMap((family) =>
        family.colors.filter(({ slug }) => !colors.has(slug)).map(({ name }) => name),
      )
      return unsold.length === 0 ? named : [...named, unsoldRemark(unsold)]
    },
  }
}

function placesIn(colors: ReadonlyArray<{ slug: string }>): Map<string, number> {
  return new Map(colors.map(({ slug }, place) => [slug, place]))
}

function styleOf(style: StyleGiven, rank: number): ListedStyle {
  const { slug, id, name, widthInches, description } = style
  return { slug, externalId: id, name, kind: styleKind(style), widthInches, description, rank }
}

function tieOf(style: string, given: Omit<ListedTie, "style">): ListedTie {
  const { sku, price, compareAtPrice, currency, stock, images, updatedAt } = given
  return { style, sku, price, compareAtPrice, currency, stock, images, updatedAt }
}

function unsoldRemark(names: string[]): string {
  const shown = names.slice(0, 10).join(", ")
  const more = names.length > 10 ? ` and ${names.length - 10} more` : ""
  return `Families list colours of which no tie could be taken in, so they are not in the shop: ${shown}${more}.`
}
