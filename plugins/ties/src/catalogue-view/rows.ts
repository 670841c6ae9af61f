export type RegionRow = { id: string; currency_code: string }

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

/** A colour that is not withdrawn, with a published product that the shopper's sales channels offer. */
export type ColorRow = {
  id: string
  slug: string
  name: string
  hex: string | null
  family_id: string
  product_id: string
  description: string | null
}

/** A tie that is not withdrawn, with its variant. */
export type TieRow = {
  style_id: string
  color_id: string
  variant_id: string
  sku: string | null
  /** Does the store count its stock? */
  managed: boolean
  /** May it be sold when none is left? */
  backorder: boolean
  price_set_id: string | null
  /** What the sync wants struck through in the region's currency: decimal in major units. */
  compare_at: string | null
}

/** Medusa's price for the region, price lists counted in; major units. */
export type PriceRow = { amount: number; original: number | null }

/** Everything that a catalogue is put together from, each list in the shop's order. */
export type CatalogueRows = {
  region: RegionRow
  styles: StyleRow[]
  families: FamilyRow[]
  colors: ColorRow[]
  ties: TieRow[]
  /** By price set id. */
  prices: Map<string, PriceRow>
  /** What can be sold, by variant id; null where nobody counts it. */
  quantities: Map<string, number | null>
  /** ISO time of the last complete sync; null before the first. */
  asOf: string | null
}
