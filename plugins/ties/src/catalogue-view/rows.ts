import type { StockLevel } from "../domain/availability"

/** What the catalogue's own tables say, withdrawn rows left out, each list in the shop's order. */
export type TieRows = {
  styles: StyleRow[]
  families: FamilyRow[]
  colors: ColorRow[]
  records: RecordRow[]
  /** ISO time of the last complete sync; null before the first. */
  asOf: string | null
}
export type StyleRow = {
  id: string
  slug: string
  name: string
  kind: "necktie" | "bow_tie"
  width_inches: number | null
  description: string | null
}
export type FamilyRow = {
  id: string
  slug: string
  name: string
  gradient_start: string | null
  gradient_end: string | null
}
export type ColorRow = {
  id: string
  slug: string
  name: string
  hex: string | null
  family_id: string
  product_id: string
}
export type RecordRow = {
  style_id: string
  color_id: string
  variant_id: string
  /** What the sync wrote for each currency: `[{ currency_code, amount, compare_at }]`, decimals as text. */
  prices: unknown
}

/** A published product of the shopper's sales channels. */
export type ProductRow = { id: string; description: string | null }
export type VariantRow = {
  id: string
  product_id: string
  sku: string | null
  manage_inventory: boolean
  allow_backorder: boolean
}
/** Medusa's price for the region, price lists counted in; major units. */
export type PriceRow = { amount: number; original: number | null }
/** What one variant takes from stock. */
export type NeedRow = { inventory_item_id: string; required: number }

export type RegionRow = { id: string; currency_code: string }

/** Everything that a catalogue is put together from. Maps are by variant id, `products` by product id. */
export type CatalogueRows = TieRows & {
  region: RegionRow
  products: Map<string, ProductRow>
  variants: Map<string, VariantRow>
  prices: Map<string, PriceRow>
  needs: Map<string, NeedRow[]>
  /** By inventory item id. */
  levels: Map<string, StockLevel[]>
  /** Stock locations that serve the shopper's sales channels. */
  locationIds: string[]
}
