/**
 * What the service sells, read whole and put in order: the input of every decision of a sync. The shapes are what the
 * decisions need and no more, since a large catalogue is held in them.
 */
export interface ListedCatalogue {
  /** In the service's order; only those that a tie belongs to. */
  families: ListedFamily[]
  styles: ListedStyle[]
  colors: ListedColor[]
}

export interface ListedFamily {
  slug: string
  name: string
  rank: number
  gradient: { start: string; end: string } | null
}

export interface ListedStyle {
  slug: string
  /** The service's own id. */
  externalId: string | null
  name: string
  kind: "necktie" | "bow_tie"
  /** At the widest point; null for a bow tie, or where the service does not say. */
  widthInches: number | null
  description: string | null
  rank: number
}

export interface ListedColor {
  slug: string
  name: string
  /** `#RRGGBB`, or null. */
  hex: string | null
  /** Slug of its family. */
  family: string
  /** Place in its family, from 0. */
  rank: number
  ties: ListedTie[]
}

/** One colour in one style. */
export interface ListedTie {
  /** Slug of its style. */
  style: string
  sku: string | null
  /** Major units, exact. */
  price: string
  compareAtPrice: string | null
  /** ISO 4217, lower case. */
  currency: string
  /** Null where the service does not count it. */
  stock: number | null
  images: string[]
  /** ISO time in UTC. */
  updatedAt: string | null
}

/** A row that was not let in, with the reason. */
export interface RefusedRow {
  /** `style/colour`, the slug of a style or a family, or a place in a list (`bow-tie/#3`), as far as could be read. */
  key: string
  reason: string
  row: Record<string, unknown>
}
