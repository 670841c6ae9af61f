import type { MedusaContainer } from "@medusajs/framework/types"
import { readQuantities } from "../../catalogue-view/read-stock"
import type { QuoteContent } from "../../contract"
import { select } from "../../database/select"
import { groupBy } from "../../domain/group-by"
import { holdPattern } from "../stock/reference"

type Line = QuoteContent["lines"][number]
type Variant = { id: string; managed: boolean; backorder: boolean; held: number }

/** With how many are held for a wedding already: those are free to it, and to nobody else. */
const VARIANTS = `
  select v.id, v.manage_inventory as managed, v.allow_backorder as backorder, (
    select coalesce(sum(r.quantity / n.required_quantity), 0)::float8
    from product_variant_inventory_item n
    join reservation_item r on r.inventory_item_id = n.inventory_item_id and r.line_item_id is null
      and r.deleted_at is null and r.external_id like ?
    where n.variant_id = v.id and n.deleted_at is null
  ) as held
  from product_variant v where v.id = any(?) and v.deleted_at is null`

export interface StockOfLines {
  /** Ties of which fewer are left than all members together want. */
  short: { color: string; style: string; wanted: number; available: number; keys: string[] }[]
  /** Lines whose tie nobody counts. */
  unknown: number
}

/**
 * How the shelves stand against what a quote offers: two statements, whatever its size.
 * @param weddingId whose quote it is, since what is held for it is not missing to it; null before there is one
 */
export async function readStockOf(
  scope: MedusaContainer,
  lines: readonly Line[],
  salesChannelId: string | null,
  weddingId: string | null,
): Promise<StockOfLines> {
  const ids = [...new Set(lines.map(({ variant_id }) => variant_id))]
  const [variants, quantities] = await Promise.all([
    select<Variant>(scope, VARIANTS, [weddingId === null ? "" : holdPattern(weddingId), ids]),
    readQuantities(scope, ids, salesChannelId === null ? [] : [salesChannelId]),
  ])
  const stock: StockOfLines = { short: [], unknown: 0 }
  const known = new Map(variants.map((variant) => [variant.id, variant]))
  for (const [id, who] of groupBy(lines, ({ variant_id }) => variant_id)) {
    const variant = known.get(id)
    const [first] = who
    if (!first || (variant && (!variant.managed || variant.backorder))) continue
    const free = variant ? (quantities.get(id) ?? null) : 0
    const available = free === null ? null : free + Math.floor(variant?.held ?? 0)
    const wanted = who.reduce((sum, { quantity }) => sum + quantity, 0)
    if (available === null) stock.unknown += who.length
    else if (available < wanted) {
      const keys = who.map(({ member_id }) => member_id)
      stock.short.push({ color: first.color, style: first.style, wanted, available, keys })
    }
  }
  return stock
}
