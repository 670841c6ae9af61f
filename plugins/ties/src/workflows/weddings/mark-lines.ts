import type { BigNumberInput } from "@medusajs/framework/types"
import { bindLines, type KeptLine } from "../../domain/bundles/bind-lines"
import { type Pick, pickRules } from "../../domain/bundles/pick-rules"
import type { Rule, Wedding } from "../../domain/bundles/rule"
import { groupBy } from "../../domain/group-by"
import { markOf } from "../../modules/pricing/promotions/mirror"
import type { RuleMark } from "../../modules/pricing/promotions/weigh"
import type { WeddingRow } from "./rows"

/** A line of a cart or an order, as far as it matters here. */
export interface LineItem {
  id: string
  variant_id?: string | null
  quantity: BigNumberInput
  metadata?: Record<string, unknown> | null
  is_tax_inclusive?: boolean
}

/** Key of a line item's metadata under which a new one says which line of a wedding it is. */
export const TOKEN_KEY = "ties_bundle_line"

/** A wedding as it is in a cart or an order now. */
export interface PresentWedding {
  id: string
  theme: string | null
  weddingDate: string | null
  lines: { row: WeddingRow; itemId: string; quantity: number }[]
}

/** The weddings of these rows with the line items that are there; a line without one is no longer of the wedding. */
export function presentWeddings(
  rows: readonly WeddingRow[],
  items: readonly LineItem[],
  boundTo: (row: WeddingRow) => string | null,
): PresentWedding[] {
  const kept = rows.map((row): KeptLine => ({ ...row, variantId: row.variant_id, boundTo: boundTo(row) }))
  const found = items.map(({ id, variant_id, quantity, metadata }) => ({
    id,
    variantId: variant_id ?? null,
    quantity: Number(quantity),
    token: metadata?.[TOKEN_KEY],
  }))
  const bound = bindLines(kept, found)
  return [...groupBy(rows, ({ bundle_id }) => bundle_id)].map(([id, lines]) => ({
    id,
    theme: lines[0]?.theme ?? null,
    weddingDate: lines[0]?.wedding_date ?? null,
    lines: lines.flatMap((row) => {
      const item = bound.get(row.id)
      return item && item.quantity > 0 ? [{ row, itemId: item.id, quantity: item.quantity }] : []
    }),
  }))
}

/** A wedding as decisions need it; its lines are named by their line items. */
export function toWedding({ theme, weddingDate, lines }: PresentWedding): Wedding {
  return {
    theme,
    weddingDate,
    lines: lines.map(({ row: { role, style, family }, itemId, quantity }) => ({
      id: itemId,
      quantity,
      role,
      style,
      family,
    })),
  }
}

/** The rule of each line item, each wedding judged by itself. */
export function picksOf(
  weddings: readonly PresentWedding[],
  rules: readonly Rule[],
  at: number,
): Map<string, Pick> {
  return new Map(weddings.flatMap((wedding) => [...pickRules(toWedding(wedding), rules, at)]))
}

/** Ids of the line items that are of a wedding. */
export function wornIn(weddings: readonly PresentWedding[]): Set<string> {
  return new Set(weddings.flatMap(({ lines }) => lines.map(({ itemId }) => itemId)))
}

/**
 * The items with what tells the promotion of its rule from all others, and those of a wedding with what lets a swatch
 * credit act on them; all others stay as they are.
 */
export function markItems<I extends { id: string; is_tax_inclusive?: boolean }>(
  items: readonly I[],
  picks: ReadonlyMap<string, Pick>,
  worn: ReadonlySet<string>,
): (I & { ties?: RuleMark; in_wedding?: "true" })[] {
  return items.map((item) => {
    if (!worn.has(item.id)) return item
    const rule = picks.get(item.id)?.rule
    if (!rule) return { ...item, in_wedding: "true" }
    const mark = markOf(rule.id, item.is_tax_inclusive ?? false)
    return {
      ...item,
      in_wedding: "true",
      ties: { rule_id: mark, stacks_with_codes: rule.stacksWithCodes },
    }
  })
}
