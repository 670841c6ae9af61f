import type { TiePrice } from "@kct/contract"
import { formatMoney } from "@/lib/money"

interface Props {
  /** Null where this region has none: nothing is sold for nothing. */
  price: TiePrice | null
  currency: string
  small?: boolean
}

/** A price as Medusa has it, and beside it the one that it replaces. */
export function Price({ price, currency, small = false }: Props) {
  const size = small ? "text-fine" : "text-large"
  if (price === null) return <span className={`${size} text-ink-soft`}>Not sold in your region yet</span>
  const before = price.compare_at !== null && price.compare_at > price.amount ? price.compare_at : null
  return (
    <span className={`${size} tabular-nums text-ink`}>
      {formatMoney(price.amount, currency)}
      {before === null ? null : (
        <s className={`ml-2 text-ink-soft ${small ? "" : "text-base"}`}>
          <span className="sr-only"> instead of </span>
          {formatMoney(before, currency)}
        </s>
      )}
    </span>
  )
}
