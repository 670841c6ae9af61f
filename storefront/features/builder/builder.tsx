"use client"

import { useMemo } from "react"
import { AskStep } from "./ask/ask-step"
import { BuildingContext, PricedContext } from "./builder-context"
import { BLANK } from "./desk/desk"
import { useDesk } from "./desk/use-desk"
import { FigureSymbols } from "./drawing/figure-symbols"
import { Foot } from "./foot"
import { OpenedNotice } from "./opened-notice"
import { useOpenOurs } from "./ours/use-open-ours"
import { choicesOf, type PartyShop } from "./party-shop"
import { usePrice } from "./pricing/use-price"
import { pricingOf } from "./request"
import { ColoursStep } from "./steps/colours-step"
import { PartyStep } from "./steps/party-step"
import { ReviewStep } from "./steps/review-step"
import { StepsNav } from "./steps/steps-nav"
import { ThemeStep } from "./steps/theme-step"
import { useStep } from "./use-step"

const SHOWN = {
  theme: ThemeStep,
  party: PartyStep,
  colours: ColoursStep,
  review: ReviewStep,
  ask: AskStep,
} as const

/** The whole builder: one page that changes its face, so that no step waits for a server. */
export function Builder({ shop }: { shop: PartyShop }) {
  const choices = useMemo(() => choicesOf(shop), [shop])
  const { desk, on: kept } = useDesk(choices)
  const opening = useOpenOurs(desk, choices)
  // What is on the desk while a wedding is on its way to it is another party.
  const on = opening.waiting ? BLANK : kept
  const price = usePrice(useMemo(() => pricingOf(on.draft), [on.draft]))
  const step = useStep()
  const building = useMemo(() => ({ shop, desk, on, step }), [shop, desk, on, step])
  const Shown = SHOWN[step.slug]
  return (
    <BuildingContext value={building}>
      <PricedContext value={price}>
        <FigureSymbols />
        <div data-builder className="page pb-10 pt-5 sm:pt-8">
          <StepsNav />
          <OpenedNotice failed={opening.message} />
          <Shown />
          <noscript>
            <p className="mt-6 border-l-2 border-alert pl-4">
              Putting a party together needs a script. Without one, choose the ties one by one: the bag takes
              them all.
            </p>
          </noscript>
        </div>
        <Foot />
      </PricedContext>
    </BuildingContext>
  )
}
