import type { MedusaContainer } from "@medusajs/framework/types"
import { readQuantities } from "../../catalogue-view/read-stock"
import type { QuoteContent } from "../../contract"
import { select } from "../../database/select"
import { groupBy } from "../../domain/group-by"

type Line = QuoteContent["lines"][number]
type Variant = { id: string; managed: boolean; backorder: boolean }

const VARIANTS = `
  select id, manage_inventory as managed, allow_backorder as backorder
  from product_variant where id = any(?) and deleted_at is null`

export interface StockOfLines {
  /** Ties of which fewer are left than all members together want. */
  short: { color: string; style: string; wanted: number; available: number; keys: string[] }[]
  /** Lines whose tie nobody counts. */
  unknown: number
}

/** How the shelves stand against what a quote offers: two statements, whatever its size. */
export async function readStockOf(
  scope: MedusaContainer,
  lines: readonly Line[],
  salesChannelId: string | null,
): Promise<StockOfLines> {
  const ids = [...new Set(lines.map(({ variant_id }) => variant_id))]
  const [variants, quantities] = await Promise.all([
    select<Variant>(scope, VARIANTS, [ids]),
    readQuantities(scope, ids, salesChannelId === null ? [] : [salesChannelId]),
  ])
  const stock: StockOfLines = { short: [], unknown: 0 }
  const known = new Map(variants.map((variant) => [variant.id, variant]))
  for (const [id, who] of groupBy(lines, ({ variant_id }) => variant_id)) {
    const variant = known.get(id)
    const [first] = who
    if (!first || (variant && (!variant.managed || variant.backorder))) continue
    const available = variant ? (quantities.get(id) ?? null) : 0
    const wanted = who.reduce((sum, { quantity }) => sum + quantity, 0)
    if (available === null) stock.unknown += who.length
    else if (available < wanted) {
      const keys = who.map(({ member_id }) => member_id)
      stock.short.push({ color: first.color, style: first.style, wanted, available, keys })
    }
  }
  return stock
}
