import type { QuoteContent } from "@kct/contract"
import { percentWords } from "@/features/builder/tier-words"
import type { Totals, TotalsRow } from "@/features/cart/totals"
import { ties } from "@/features/cart/words"
import { formatMoney } from "@/lib/money"
import { sentence } from "./words"

/**
 * A quote's sums, in the words of the bag's. Every amount is the store's, formatted once.
 * @param ordered whether shipping and tax are known and told elsewhere, since it is an order
 */
export function quoteTotals(content: QuoteContent, ordered = false): Totals {
  const money = (amount: number) => formatMoney(amount, content.currency_code)
  const rows: TotalsRow[] = [{ label: ties(content.ties), value: money(content.subtotal) }]
  if (content.discount > 0) rows.push({ label: reason(content), value: `−${money(content.discount)}` })
  if (!ordered) rows.push({ label: "Shipping", value: "Chosen at checkout" })
  if (!ordered && !content.tax_inclusive) rows.push({ label: "Sales tax", value: "Added at checkout" })
  return {
    rows,
    totalLabel: ordered && !content.tax_inclusive ? "Total before shipping and tax" : "Total before shipping",
    total: money(content.total),
    taxNote: content.tax_inclusive ? "incl. VAT" : null,
  }
}

/**
 * What took something off: the wedding price by its rule, where all ties have the same, a code where that was better, and
 * what staff gave on top.
 */
function reason({ lines, special_percent, codes = [] }: QuoteContent): string {
  const [rule, ...others] = new Set(lines.map(({ rule }) => rule).filter((name) => name !== null))
  const own = special_percent > 0 ? `our special price of ${percentWords(special_percent)}` : null
  const wedding = others.length > 0 ? "wedding price" : `wedding price, ${rule}`
  const isCoded = codes.length > 0 && lines.some((line) => line.rule === null && line.discount > 0)
  const all = [rule === undefined ? null : wedding, isCoded ? `code ${codes.join(", ")}` : null, own]
  const told = all.filter((words) => words !== null)
  return told.length > 0 ? sentence(told.join(", and ")) : "Discount"
}

/** `version 2, 11 ties for $298.10`: what is accepted, and nothing else. */
export function offerWords(version: number, { ties: count, total, currency_code }: QuoteContent): string {
  return `version ${version}, ${ties(count)} for ${formatMoney(total, currency_code)}`
}
