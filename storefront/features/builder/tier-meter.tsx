"use client"

import { ties } from "@/features/cart/words"
import { useBuilding, usePriced } from "./builder-context"
import { tiesOf } from "./draft/types"
import { percentWords, tierAloud, tierNext, tierNow } from "./tier-words"

/** How far the party has come on the way to its best price. Ties are counted here, prices are the store's. */
export function TierMeter() {
  const { shop, on } = useBuilding()
  const price = usePriced()
  const count = tiesOf(on.draft)
  const last = shop.tiers.at(-1)?.minimum_quantity
  if (last === undefined) return null
  const { preview, state } = price
  const next = preview && tierNext(preview.next_tier, preview.currency_code)
  return (
    <div>
      <div
        role="meter"
        aria-label="Wedding price"
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={Math.min(count, last)}
        aria-valuetext={tierAloud(count, preview)}
        className="relative h-1 bg-line"
      >
        <div
          className="size-full origin-left bg-ink transition-transform duration-500 ease-out"
          style={{ transform: `scaleX(${Math.min(1, count / last)})` }}
        />
        {shop.tiers.slice(0, -1).map(({ minimum_quantity }) => (
          <span
            key={minimum_quantity}
            className="absolute inset-y-0 w-0.5 bg-paper"
            style={{ left: `${(minimum_quantity / last) * 100}%` }}
          />
        ))}
      </div>
      <div aria-hidden className="relative h-5 text-fine text-ink-soft max-sm:hidden">
        {shop.tiers.map(({ minimum_quantity, percent }) => (
          <span
            key={minimum_quantity}
            data-reached={count >= minimum_quantity || undefined}
            className="absolute -translate-x-full whitespace-nowrap pt-0.5 data-reached:text-ink"
            style={{ left: `${(minimum_quantity / last) * 100}%` }}
          >
            {percentWords(percent)}
          </span>
        ))}
      </div>
      <p
        data-old={state !== "current" || undefined}
        className="mt-1.5 text-fine transition-opacity data-old:opacity-60"
      >
        {preview ? tierNow(preview.tier) : ties(count)}
        {next ? <span className="text-ink-soft"> · {next}</span> : null}
      </p>
    </div>
  )
}
