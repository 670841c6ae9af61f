import { formatMoney } from "@/lib/money"
import type { Sums } from "./types"
import { ties } from "./words"

interface Summed extends Sums {
  currency_code: string
  items: readonly { is_tax_inclusive: boolean; quantity: number }[]
  shipping_methods: readonly { name: string; is_tax_inclusive: boolean }[]
}

export interface TotalsRow {
  label: string
  /** As it is read, or the reason why there is no amount yet. */
  value: string
}

export interface Totals {
  rows: TotalsRow[]
  /** What the last line is called: a sum without its shipping is not called the total. */
  totalLabel: string
  total: string
  /** What is said about the tax in the total; null where tax has a row of its own. */
  taxNote: string | null
}

interface Known {
  /** Whether Medusa has the address that tax is worked out from. */
  taxed: boolean
  /** What is summed, in words; ties where nothing else is said. */
  contents?: string
}

/**
 * A cart's or an order's sums as its shopper reads them. Every amount is one of Medusa's, formatted once: nothing is
 * added up here. Where prices hold their tax so do the rows, and they add up as they stand; elsewhere rows are
 * before tax and tax is a row.
 */
export function totalsOf(cart: Summed, { taxed, contents }: Known = { taxed: true }): Totals {
  const money = (amount: number) => formatMoney(amount, cart.currency_code)
  const inclusive = pricesHoldTax(cart)
  const shipped = cart.shipping_methods.length > 0
  const count = cart.items.reduce((sum, { quantity }) => sum + quantity, 0)
  const discount = inclusive ? cart.discount_total : cart.discount_subtotal
  const rows: TotalsRow[] = [
    {
      label: contents ?? ties(count),
      value: money(inclusive ? cart.original_item_total : cart.item_subtotal),
    },
  ]
  if (discount > 0) rows.push({ label: "Discount", value: `−${money(discount)}` })
  const shipping = inclusive ? cart.original_shipping_total : cart.shipping_subtotal
  rows.push({
    label: shipped ? `Shipping, ${cart.shipping_methods.map(({ name }) => name).join(", ")}` : "Shipping",
    value: !shipped ? "Chosen at checkout" : shipping === 0 ? "Free" : money(shipping),
  })
  if (!inclusive)
    rows.push({ label: "Sales tax", value: taxed ? money(cart.tax_total) : "Added at checkout" })
  return {
    rows,
    totalLabel: shipped ? "Total" : "Total before shipping",
    total: money(cart.total),
    taxNote: !inclusive ? null : taxed ? `incl. ${money(cart.tax_total)} VAT` : "incl. VAT",
  }
}

/** Whether every price in it holds its tax. In a mixed one rows before tax are the ones that add up. */
export function pricesHoldTax({
  items,
  shipping_methods,
}: Pick<Summed, "items" | "shipping_methods">): boolean {
  return items.length > 0 && [...items, ...shipping_methods].every((one) => one.is_tax_inclusive)
}
