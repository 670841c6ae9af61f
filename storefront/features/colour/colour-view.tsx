"use client"

import { Tie } from "@/components/tie/tie"
import { AddToBag } from "@/features/cart/add-to-bag"
import { buyWords, canBuy, stockWords } from "@/features/catalogue/stock"
import { GoesWith } from "@/features/recommendations/goes-with"
import type { Pairings } from "@/features/recommendations/pairings"
import { formatMoney } from "@/lib/money"
import type { Choice } from "./choice"
import { Neighbours } from "./neighbours"
import { Price } from "@/components/ui/price"
import type { Rack } from "./rack"
import { StylePicker } from "./style-picker"
import { Swatches } from "./swatches"
import { useChoice } from "./use-choice"

interface Props {
  rack: Rack
  served: Choice
  pairings: Pairings
}

/** A tie, and all that can be changed about it. */
export function ColourView({ rack, served, pairings }: Props) {
  const { choice, name, moved, follow } = useChoice(rack, served)
  const { color, style, variant } = choice
  const stock = variant && stockWords(variant.availability)
  return (
    <>
      <div className="lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-14 xl:gap-20">
        <div className="-mx-[clamp(1.25rem,4vw,3.5rem)] bg-linen lg:sticky lg:top-24 lg:mx-0 lg:self-start">
          <div className="mx-auto aspect-square max-h-[min(78vh,46rem)] p-4 sm:p-8">
            <Tie
              key={style.slug}
              style={style.slug}
              hex={color.hex}
              label={name}
              className="tie-shown size-full"
            />
          </div>
        </div>
        <div className="pt-7 lg:pt-2">
          <h1 className="text-heading">
            {color.name} <span className="block text-title text-ink-soft">{style.name}</span>
          </h1>
          <div className="mt-4 flex flex-wrap items-baseline gap-x-4">
            <Price price={variant?.price ?? null} currency={rack.currency} />
            {stock ? <span className="text-ink-soft">{stock}</span> : null}
          </div>
          <Swatches rack={rack} choice={choice} follow={follow} />
          <StylePicker rack={rack} choice={choice} follow={follow} />
          <div className="mt-8">
            <AddToBag key={variant?.id ?? "none"} variantId={canBuy(variant) ? (variant?.id ?? null) : null}>
              {buyWords(variant)}
            </AddToBag>
          </div>
          {style.description ? <p className="mt-4 text-ink-soft">{style.description}.</p> : null}
        </div>
      </div>
      <Neighbours rack={rack} choice={choice} follow={follow} />
      <GoesWith color={color} pairings={pairings} />
      <p role="status" className="sr-only">
        {moved
          ? [name, variant?.price && formatMoney(variant.price.amount, rack.currency), stock]
              .filter(Boolean)
              .join(", ")
          : ""}
      </p>
    </>
  )
}
