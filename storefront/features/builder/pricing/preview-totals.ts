import type { BundlePreview } from "@kct/contract"
import type { Totals, TotalsRow } from "@/features/cart/totals"
import { ties } from "@/features/cart/words"
import { formatMoney } from "@/lib/money"

/** A preview's sums, in the words of the bag's. Every amount is the store's, formatted once. */
export function previewTotals(preview: BundlePreview): Totals {
  const { totals, currency_code, tax_inclusive, taxed, tier } = preview
  const money = (amount: number) => formatMoney(amount, currency_code)
  const rows: TotalsRow[] = [{ label: ties(preview.ties), value: money(totals.subtotal) }]
  if (totals.discount > 0)
    rows.push({
      label: tier ? `Wedding price, ${tier.name}` : "Discount",
      value: `−${money(totals.discount)}`,
    })
  rows.push({
    label: "Shipping",
    value:
      totals.shipping_estimate === null
        ? "Chosen at checkout"
        : totals.shipping_estimate === 0
          ? "Free"
          : `from ${money(totals.shipping_estimate)}`,
  })
  // Before there is an address a tax of nothing is no promise.
  const known = taxed && totals.tax > 0
  if (!tax_inclusive)
    rows.push({ label: "Sales tax", value: known ? money(totals.tax) : "Added at checkout" })
  return {
    rows,
    totalLabel: "Total before shipping",
    total: money(totals.total),
    taxNote: tax_inclusive ? (known ? `incl. ${money(totals.tax)} VAT` : "incl. VAT") : null,
  }
}
