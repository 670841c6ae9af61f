"use client"

import { formatMoney } from "@/lib/money"
import { usePriced } from "../builder-context"

const PAYERS = { couple: "The couple’s share", self: "Own shares together" } as const

/** Who bears what, where it is not all the couple's. */
export function Shares() {
  const price = usePriced()
  const { preview } = price
  if (!preview?.per_payer.some(({ payer, total }) => payer === "self" && total > 0)) return null
  return (
    <div className="mt-4 border-t border-line pt-4">
      <dl className="tabular-nums">
        {preview.per_payer.map(({ payer, total }) => (
          <div key={payer} className="flex justify-between gap-4 py-1">
            <dt className="text-ink-soft">{PAYERS[payer]}</dt>
            <dd>{formatMoney(total, preview.currency_code)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-fine text-ink-soft">
        For your own reckoning: the order itself is paid as one, and shipping is not in the shares.
      </p>
    </div>
  )
}
