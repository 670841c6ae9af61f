import { LineTie } from "@/features/cart/line-tie"
import type { BagLine } from "@/features/cart/lines"
import { formatMoney } from "@/lib/money"

type Line = Pick<BagLine, "id" | "name" | "styleName" | "drawn" | "quantity" | "amount">

/** Ties in a small list: drawn, named, counted and summed by Medusa. */
export function TieLines({ lines, currency }: { lines: readonly Line[]; currency: string }) {
  return (
    <ul className="grid gap-4">
      {lines.map(({ id, name, styleName, drawn, quantity, amount }) => (
        <li key={id} className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-4">
          <span className="bg-paper p-1">
            <LineTie drawn={drawn} />
          </span>
          <span>
            <span className="block">{name}</span>
            <span className="block text-fine text-ink-soft">
              {styleName}
              {quantity > 1 ? ` × ${quantity}` : ""}
            </span>
          </span>
          <span className="tabular-nums">{formatMoney(amount, currency)}</span>
        </li>
      ))}
    </ul>
  )
}
