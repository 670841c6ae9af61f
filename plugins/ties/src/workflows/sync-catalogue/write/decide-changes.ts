import { type PriceChanges, priceChanges } from "../../../domain/sync/price-changes"
import type { TiePriceIn } from "../../../domain/sync/content"
import type { ColorWork, TieWork } from "../../../domain/sync/work"
import { productTitle } from "./product-input"
import type { ProductState, VariantState } from "./product-state"

export interface ProductChange {
  id: string
  title?: string
  status?: "published"
  category_ids?: string[]
}

export interface VariantChange {
  id: string
  title?: string
  sku?: string
}

/** Changes of a variant's own prices. */
export interface PriceChange extends PriceChanges {
  priceSetId: string
}

/** What the last run wrote of a tie. */
export interface WrittenTie {
  title: string
  sku: string
  prices: TiePriceIn[]
  stock: number | null
}

/** Categories before and after, of a colour that moves. */
export interface CategoryMove {
  from: string | null
  to: string | null
}

/**
 * The fields of a product that have to be written: only those that the service changed, so that what staff made of
 * the others stays.
 */
export function productChange(
  { color, renamed, moved, comesBack }: ColorWork,
  state: ProductState,
  { from, to }: CategoryMove,
): ProductChange | null {
  const change: ProductChange = { id: state.id }
  if (renamed) change.title = productTitle(color)
  if (comesBack) change.status = "published"
  if (moved && to !== null && !state.categoryIds.includes(to)) {
    change.category_ids = [...state.categoryIds.filter((id) => id !== from), to]
  }
  return Object.keys(change).length > 1 ? change : null
}

/**
 * The fields of a variant that have to be written.
 * @param before what the last run wrote; null for a variant that was found and whose history nobody knows
 */
export function variantChange(
  { content }: TieWork,
  state: VariantState,
  before: WrittenTie | null,
): VariantChange | null {
  const change: VariantChange = { id: state.id }
  const was = before ?? state
  if (was.title !== content.title) change.title = content.title
  if (was.sku !== content.sku) change.sku = content.sku
  return Object.keys(change).length > 1 ? change : null
}

/** The prices of a variant that have to be written; `before` as for its fields. */
export function priceChange(
  { content }: TieWork,
  state: VariantState,
  before: WrittenTie | null,
): PriceChange | null {
  const changes = priceChanges(state.prices, before?.prices ?? null, content.prices)
  return changes && state.priceSetId !== null ? { priceSetId: state.priceSetId, ...changes } : null
}

/** The count to set: the service's, where its own number is another than before. */
export function stockChange({ tie }: TieWork, before: WrittenTie | null): number | null {
  return before && before.stock === tie.stock ? null : tie.stock
}
