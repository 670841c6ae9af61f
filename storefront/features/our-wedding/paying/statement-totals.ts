import type { ShareStatement } from "@kct/contract"
import type { Totals } from "@/features/cart/totals"
import { formatMoney } from "@/lib/money"

/** A statement's sums as the couple reads them. Every amount is the store's, formatted once. */
export function statementTotals({
  total,
  charged,
  refunded,
  credit,
  due,
  shares,
  currency_code,
}: ShareStatement): Totals {
  const money = (amount: number) => formatMoney(amount, currency_code)
  const held = shares.reduce((sum, share) => sum + share.held, 0)
  return {
    rows: [
      { label: "Total", value: money(total) },
      { label: "Paid", value: money(charged) },
      ...(refunded > 0 ? [{ label: "Given back", value: money(refunded) }] : []),
      ...(credit > 0 ? [{ label: "Going back", value: money(credit) }] : []),
    ],
    totalLabel: "Still due",
    total: money(due),
    taxNote: held > 0 ? `${money(held)} of it on its way` : null,
  }
}
