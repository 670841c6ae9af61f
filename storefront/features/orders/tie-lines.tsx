import { LineTie } from "@/features/cart/line-tie"
import type { BagLine } from "@/features/cart/lines"
import { formatMoney } from "@/lib/money"

export type TieLine = Pick<BagLine, "id" | "name" | "styleName" | "drawn" | "quantity" | "amount"> & {
  /** Who wears it, for a tie of a wedding. */
  worn?: string
}

/** Ties in a small list: drawn, named, counted and summed by Medusa. */
export function TieLines({ lines, currency }: { lines: readonly TieLine[]; currency: string }) {
  return (
    <ul className="grid gap-4">
      {lines.map(({ id, name, styleName, drawn, quantity, amount, worn }) => (
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
            {worn ? <span className="block text-fine">{worn}</span> : null}
          </span>
          <span className="tabular-nums">{formatMoney(amount, currency)}</span>
        </li>
      ))}
    </ul>
  )
}
