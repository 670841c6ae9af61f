/** What the last runs let in, as our tables have it, and whether Medusa still has what was made of it. */
export interface KnownCatalogue {
  families: ReadonlyMap<string, KnownFamily>
  styles: ReadonlyMap<string, KnownStyle>
  colors: ReadonlyMap<string, KnownColor>
  /** By `tieKey`. */
  ties: ReadonlyMap<string, KnownTie>
}

export interface KnownFamily {
  id: string
  slug: string
  name: string
  rank: number
  gradient: { start: string; end: string } | null
  categoryId: string | null
}

export interface KnownStyle {
  id: string
  slug: string
  externalId: string | null
  name: string
  kind: "necktie" | "bow_tie"
  widthInches: number | null
  description: string | null
  rank: number
  withdrawn: boolean
}

export interface KnownColor {
  id: string
  slug: string
  name: string
  hex: string | null
  family: string
  rank: number
  /** Null where Medusa has no product for it, or no longer has it. */
  productId: string | null
  /** Somebody has deleted the product that was made. */
  productGone: boolean
  withdrawn: boolean
}

export interface KnownTie {
  id: string
  style: string
  color: string
  hash: string
  sku: string
  /** Null where Medusa has no variant for it, or no longer has it. */
  variantId: string | null
  variantGone: boolean
  withdrawn: boolean
}

/** The stable key of a tie; the service gives nothing better. */
export function tieKey(style: string, color: string): string {
  return `${style}/${color}`
}
