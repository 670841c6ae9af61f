import { clx } from "@medusajs/ui"
import type { QuoteContent } from "../../contract/weddings"
import { formatCount, formatPrice } from "../lib/format"

/** What the party costs, and what is taken off. Shipping is never in it. */
export function Sums({ content }: { content: QuoteContent }) {
  const money = (amount: number) => formatPrice(String(amount), content.currency_code)
  const rows = [
    { name: `${formatCount(content.ties)} ties`, value: money(content.subtotal) },
    { name: "Taken off", value: content.discount > 0 ? `−${money(content.discount)}` : money(0) },
    ...(content.special_percent > 0
      ? [{ name: "Of that, special price", value: `${content.special_percent} %` }]
      : []),
    {
      name: content.tax_inclusive ? "Total with tax" : "Total before tax",
      value: money(content.total),
      total: true,
    },
  ]
  return (
    <dl className="flex flex-col gap-y-2 px-6 py-4" aria-label="What it costs">
      {rows.map(({ name, value, ...row }) => (
        <div
          key={name}
          className={clx(
            "flex justify-between gap-x-4 tabular-nums",
            "total" in row
              ? "txt-compact-medium-plus text-ui-fg-base border-t pt-2"
              : "txt-compact-small text-ui-fg-subtle",
          )}
        >
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
