import type { CartBundle } from "@kct/contract"
import { tierNext, tierNow } from "@/features/builder/tier-words"
import { ties } from "@/features/cart/words"
import { dayWords } from "@/lib/dates"
import { formatMoney } from "@/lib/money"

interface Props {
  id: string
  name: string
  bundle: CartBundle
  currency: string
  /** Whether what one more tie would do is of use: not for what has been ordered. */
  open: boolean
}

/** A wedding above its lines: whose colours, when, and what its price takes off. */
export function WeddingHeading({ id, name, bundle, currency, open }: Props) {
  const next = open ? tierNext(bundle.next_tier, currency) : null
  return (
    <div>
      <h2 id={id} className="text-title">
        {name}
      </h2>
      <p className="mt-1 text-ink-soft">
        {[ties(bundle.ties), bundle.wedding_date ? dayWords(bundle.wedding_date) : null]
          .filter(Boolean)
          .join(", ")}
      </p>
      {bundle.tier || open ? (
        <p className="mt-1 tabular-nums">
          {tierNow(bundle.tier)}
          {bundle.discount > 0 ? `, −${formatMoney(bundle.discount, currency)}` : ""}
          {next ? <span className="text-ink-soft"> · {next}</span> : null}
        </p>
      ) : null}
    </div>
  )
}
