"use client"

import { memo } from "react"
import { Tie } from "@/components/tie/tie"
import { stockWords } from "@/features/catalogue/stock"
import { widthOf } from "@/features/catalogue/styles"
import { formatMoney } from "@/lib/money"
import { useBuilding } from "../builder-context"
import { useRipple } from "../drawing/use-ripple"
import { offerOf } from "../party-shop"

interface Props {
  keys: readonly string[]
  /** The colour that all of them wear, or null. */
  color: string | null
  style: string | null
}

/** The styles, drawn to one scale in the colour that is worn; their price where that is one and the same. */
export function StyleChoice({ keys, color, style }: Props) {
  const { shop, desk } = useBuilding()
  const hex = shop.colors.find(({ slug }) => slug === color)?.hex ?? null
  return (
    <fieldset className="mt-7">
      <legend className="mb-3">Style</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-2">
        {shop.styles.map((one, at) => {
          const offer = offerOf(shop, color, one.slug)
          const made = color === null || offer !== null
          const stock = offer && offer.availability !== "in_stock" ? stockWords(offer.availability) : null
          return (
            <label
              key={one.slug}
              className="flex h-full flex-col border border-line px-2 pb-2.5 pt-2 text-center transition-colors hover:border-line-strong has-checked:border-ink has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-offset-3"
            >
              <input
                type="radio"
                name="style"
                value={one.slug}
                checked={one.slug === style}
                disabled={!made}
                onChange={() => desk.act({ type: "change", keys, change: { style: one.slug } })}
                className="sr-only"
              />
              <Rippled style={one.slug} hex={hex} turn={at} />
              <span className="mt-2 block text-fine leading-snug">{one.name}</span>
              <span className="block text-fine text-ink-soft">{widthOf({ width_inches: one.width })}</span>
              <span className="mt-auto block pt-1 text-fine text-ink-soft">
                {made ? null : "Not in this colour"}
                {offer && offer.price !== null ? formatMoney(offer.price, shop.currency) : null}
                {stock ? <span className="block">{stock}</span> : null}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

/** In turn after the party's first: what is looked at is the party. */
const Rippled = memo(function Rippled({
  style,
  hex,
  turn,
}: {
  style: string
  hex: string | null
  turn: number
}) {
  return <Tie style={style} hex={useRipple(hex, turn + 2)} className="mx-auto aspect-[4/5] w-full" />
})
