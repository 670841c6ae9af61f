import { createHash } from "node:crypto"
import type { Catalogue, CatalogueFamily, CatalogueVariant, TiePrice } from "../contract"
import { availabilityOf } from "../domain/availability"
import { groupBy } from "../domain/group-by"
import type { CatalogueRows, ColorRow, FamilyRow, PriceRow, TieRow } from "./rows"

/** A variant as a colour's own page needs it: what the catalogue says, and how to judge its stock anew. */
export type ViewVariant = CatalogueVariant & Pick<TieRow, "managed" | "backorder">

export type ViewColor = Pick<ColorRow, "slug" | "name" | "hex" | "product_id" | "description"> & {
  family: Pick<FamilyRow, "slug" | "name"> & { gradient: CatalogueFamily["gradient"] }
  variants: ViewVariant[]
}

/** All that the shop's routes answer from, for one region and one set of sales channels. */
export type CatalogueView = {
  catalogue: Catalogue
  /** By slug, in the shop's order. */
  colors: Map<string, ViewColor>
}

/**
 * Puts the catalogue together. Pure: the same rows give the same view, to the byte. A colour of which nothing can be
 * bought is not shown, nor a family that would be empty.
 * @param lowStock the largest number of ties that is called low
 */
export function assembleView(rows: CatalogueRows, lowStock: number): CatalogueView {
  const tiesOf = groupBy(rows.ties, (tie) => tie.color_id)
  const colorsOf = groupBy(rows.colors, (color) => color.family_id)
  const places = new Map(rows.styles.map(({ id, slug }, place) => [id, { slug, place }]))
  const colors = new Map<string, ViewColor>()
  const families: CatalogueFamily[] = []
  for (const family of rows.families) {
    const { slug, name, gradient_start: start, gradient_end: end } = family
    const gradient = start !== null && end !== null ? { start, end } : null
    const shown = (colorsOf.get(family.id) ?? []).flatMap((color) => {
      const variants = (tiesOf.get(color.id) ?? [])
        .flatMap((tie) => {
          const style = places.get(tie.style_id)
          return style ? [{ place: style.place, variant: viewVariant(rows, lowStock, tie, style.slug) }] : []
        })
        .sort((a, b) => a.place - b.place)
        .map(({ variant }) => variant)
      return variants.length > 0 ? [viewColor(color, { slug, name, gradient }, variants)] : []
    })
    if (shown.length === 0) continue
    for (const color of shown) colors.set(color.slug, color)
    families.push({ slug, name, gradient, colors: shown.map(catalogueColor) })
  }
  const styles = rows.styles.map(({ id: _id, slug, name, kind, width_inches, description }) => ({
    slug,
    name,
    kind,
    width_inches,
    description,
  }))
  const { id: region_id, currency_code } = rows.region
  return {
    catalogue: sealCatalogue({ as_of: rows.asOf, region_id, currency_code, styles, families }),
    colors,
  }
}

/** One family of a catalogue, as a catalogue of its own; undefined where it has no such family. */
export function narrowToFamily(catalogue: Catalogue, slug: string): Catalogue | undefined {
  const families = catalogue.families.filter((family) => family.slug === slug)
  return families.length > 0 ? sealCatalogue({ ...catalogue, families }) : undefined
}

/** Adds what follows from the rest: the price range, and a version that changes with it alone. */
function sealCatalogue(content: Omit<Catalogue, "version" | "price_range">): Catalogue {
  const { as_of, region_id, currency_code, styles, families } = content
  let [min, max] = [Infinity, -Infinity]
  for (const family of families)
    for (const color of family.colors)
      for (const { price } of color.variants) {
        if (price) [min, max] = [Math.min(min, price.amount), Math.max(max, price.amount)]
      }
  const price_range = min <= max ? { min, max } : null
  const rest = { region_id, currency_code, styles, families, price_range }
  const version = createHash("sha256").update(JSON.stringify(rest)).digest("base64url").slice(0, 22)
  return { version, as_of, ...rest }
}

function viewColor(color: ColorRow, family: ViewColor["family"], variants: ViewVariant[]): ViewColor {
  const { slug, name, hex, product_id, description } = color
  return { slug, name, hex, product_id, description, family, variants }
}

function catalogueColor(color: ViewColor): CatalogueFamily["colors"][number] {
  const { slug, name, hex, product_id } = color
  const variants = color.variants.map(({ id, sku, style, price, availability }) => ({
    id,
    sku,
    style,
    price,
    availability,
  }))
  return { slug, name, hex, product_id, variants }
}

function viewVariant(rows: CatalogueRows, lowStock: number, tie: TieRow, style: string): ViewVariant {
  const { variant_id: id, sku, managed, backorder } = tie
  const quantity = rows.quantities.get(id) ?? null
  return {
    id,
    sku,
    style,
    price: priceOf(tie.price_set_id === null ? undefined : rows.prices.get(tie.price_set_id), tie.compare_at),
    availability: availabilityOf({ managed, backorder, quantity }, lowStock),
    managed,
    backorder,
  }
}

/** The price that is struck through is the sync's own, else Medusa's before a sale; never one that isn't higher. */
function priceOf(price: PriceRow | undefined, listed: string | null): TiePrice | null {
  if (!price) return null
  const compareAt = listed === null ? price.original : Number(listed)
  return {
    amount: price.amount,
    compare_at: compareAt !== null && compareAt > price.amount ? compareAt : null,
  }
}
