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

/** The line items that are of a wedding, each with the id of the one whose quote it is in; null where it is in none. */
export function wornIn(weddings: readonly PresentWedding[]): Map<string, string | null> {
  return new Map(
    weddings.flatMap(({ lines }) => lines.map(({ itemId, row }) => [itemId, row.wedding_id] as const)),
  )
}

/** What the hooks write on a line of a wedding for promotions to see; no client can. */
export interface WeddingMark {
  ties?: RuleMark
  /** Lets a swatch credit act on it. */
  in_wedding?: "true"
  /** Lets the special price of this wedding act on it. */
  quoted_wedding?: string
}

/** The items with the marks of those that are of a wedding; all others stay as they are. */
export function markItems<I extends { id: string; is_tax_inclusive?: boolean }>(
  items: readonly I[],
  picks: ReadonlyMap<string, Pick>,
  worn: ReadonlyMap<string, string | null>,
): (I & WeddingMark)[] {
  return items.map((item) => {
    const quoted = worn.get(item.id)
    if (quoted === undefined) return item
    const rule = picks.get(item.id)?.rule
    return {
      ...item,
      in_wedding: "true",
      ...(quoted === null ? {} : { quoted_wedding: quoted }),
      ...(rule
        ? {
            ties: {
              rule_id: markOf(rule.id, item.is_tax_inclusive ?? false),
              stacks_with_codes: rule.stacksWithCodes,
            },
          }
        : {}),
    }
  })
}
