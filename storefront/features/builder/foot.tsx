"use client"

import { ButtonLink } from "@/components/ui/button"
import { ArrowIcon } from "@/components/ui/icons"
import { ties } from "@/features/cart/words"
import { formatMoney } from "@/lib/money"
import { useBuilding, usePriced } from "./builder-context"
import { tiesOf } from "./draft/types"
import { PriceState } from "./pricing/price-state"
import { follow } from "./follow"
import { ChangingStrip } from "./ours/changing-strip"
import { ASK, stepAfter } from "./steps"
import { TierMeter } from "./tier-meter"
import { UndoStrip } from "./undo-strip"

/** At the foot of the window: what the party costs, what one more would do, and the way on. */
export function Foot() {
  const { on, step } = useBuilding()
  const price = usePriced()
  const { members } = on.draft
  const next = stepAfter(step)
  // Whoever fills in a form needs the room; it says the price itself.
  if (step.slug === ASK.slug) return null
  if (members.length === 0 && !on.undo && !on.draft.ours) return null
  const { preview, state } = price
  return (
    <section aria-label="Price of the party" className="sticky bottom-0 z-20 border-t border-line bg-paper">
      <ChangingStrip />
      <UndoStrip />
      {members.length > 0 ? (
        <div className="page grid gap-x-14 gap-y-2 py-3 xl:gap-x-20 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-center">
          <div>
            <TierMeter />
            <PriceState />
          </div>
          <div className="flex items-center justify-between gap-4">
            <p className="tabular-nums">
              <span
                data-old={state !== "current" || undefined}
                className="block font-display text-title transition-opacity data-old:opacity-60"
              >
                {preview
                  ? formatMoney(preview.totals.total, preview.currency_code)
                  : state === "nothing"
                    ? "No colours yet"
                    : "…"}
              </span>
              <span className="text-fine text-ink-soft">
                {preview && preview.totals.discount > 0 ? (
                  <>
                    <span className="sr-only">instead of </span>
                    <s>{formatMoney(preview.totals.subtotal, preview.currency_code)}</s>{" "}
                  </>
                ) : null}
                {ties(tiesOf(on.draft))}
              </span>
            </p>
            {next ? (
              <ButtonLink
                href={next.url}
                prefetch={false}
                onClick={(event) => follow(event, next)}
                className="flex-none"
              >
                {next.name} <ArrowIcon />
              </ButtonLink>
            ) : null}
          </div>
        </div>
      ) : null}
    </section>
  )
}
