import { createHash } from "node:crypto"
import { groupBy } from "@medusajs/framework/utils"
import type { Catalogue, CatalogueFamily, CatalogueVariant, TiePrice } from "../contract"
import type { CatalogueRows, ColorRow, FamilyRow, PriceRow, RecordRow, VariantRow } from "./rows"
import { type Counted, stockOf } from "./stock-of"
import { comparePriceOf } from "./stored"

/** A variant as a colour's own page needs it: what the catalogue says, and where to count it anew. */
export type ViewVariant = CatalogueVariant & Counted

export type ViewColor = Pick<ColorRow, "slug" | "name" | "hex" | "product_id"> & {
  description: string | null
  family: Pick<FamilyRow, "slug" | "name"> & { gradient: CatalogueFamily["gradient"] }
  variants: ViewVariant[]
}

/** All that the shop's routes answer from, for one region and one set of sales channels. */
export type CatalogueView = {
  catalogue: Catalogue
  /** By slug, in the shop's order. */
  colors: Map<string, ViewColor>
  locationIds: string[]
  /** At or below this many a variant is low on stock. */
  lowStock: number
}

/** Puts the catalogue together. Pure: the same rows give the same view, to the byte. */
export function assembleView(rows: CatalogueRows, lowStock: number): CatalogueView {
  const records = new Map(rows.records.map((record) => [`${record.color_id}/${record.style_id}`, record]))
  const colors = new Map<string, ViewColor>()
  const families: CatalogueFamily[] = []
  const byFamily = groupBy(rows.colors, "family_id")
  for (const family of rows.families) {
    const { slug, name, gradient_start: start, gradient_end: end } = family
    const gradient = start !== null && end !== null ? { start, end } : null
    const shown: ViewColor[] = []
    for (const color of byFamily.get(family.id) ?? []) {
      const product = rows.products.get(color.product_id)
      if (!product) continue
      const variants = rows.styles.flatMap((style) => {
        const record = records.get(`${color.id}/${style.id}`)
        const variant = record && rows.variants.get(record.variant_id)
        if (!variant || variant.product_id !== color.product_id) return []
        return [viewVariant(rows, lowStock, style.slug, record, variant)]
      })
      // A colour of which nothing can be bought is not shown, like a family that would be empty.
      if (variants.length === 0) continue
      shown.push({
        slug: color.slug,
        name: color.name,
        hex: color.hex,
        product_id: color.product_id,
        description: product.description,
        family: { slug, name, gradient },
        variants,
      })
    }
    if (shown.length === 0) continue
    for (const color of shown) colors.set(color.slug, color)
    families.push({ slug, name, gradient, colors: shown.map(catalogueColor) })
  }
  const styles = rows.styles.map(({ slug, name, kind, width_inches, description }) => ({
    slug,
    name,
    kind,
    width_inches,
    description,
  }))
  const { id: region_id, currency_code } = rows.region
  const catalogue = sealCatalogue({ as_of: rows.asOf, region_id, currency_code, styles, families })
  return { catalogue, colors, locationIds: rows.locationIds, lowStock }
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

function catalogueColor({
  slug,
  name,
  hex,
  product_id,
  variants,
}: ViewColor): CatalogueFamily["colors"][number] {
  return {
    slug,
    name,
    hex,
    product_id,
    variants: variants.map(({ id, sku, style, price, availability }) => ({
      id,
      sku,
      style,
      price,
      availability,
    })),
  }
}

function viewVariant(
  rows: CatalogueRows,
  lowStock: number,
  style: string,
  record: RecordRow,
  variant: VariantRow,
): ViewVariant {
  const counted = {
    managed: variant.manage_inventory,
    backorder: variant.allow_backorder,
    needs: rows.needs.get(variant.id) ?? [],
  }
  return {
    id: variant.id,
    sku: variant.sku,
    style,
    price: priceOf(rows.prices.get(variant.id), record, rows.region.currency_code),
    availability: stockOf(counted, rows.levels, lowStock).availability,
    ...counted,
  }
}

/** The price that is struck through is the sync's own, else Medusa's before a sale; never one that isn't higher. */
function priceOf(price: PriceRow | undefined, record: RecordRow, currency: string): TiePrice | null {
  if (!price) return null
  const compareAt = comparePriceOf(record.prices, currency) ?? price.original
  return {
    amount: price.amount,
    compare_at: compareAt !== null && compareAt > price.amount ? compareAt : null,
  }
}
