"use client"

import { useState } from "react"
import { useBuilding } from "../builder-context"
import { scopesOf, sharedBy } from "../scope"
import { Swatches, SwatchPicker } from "../swatch-picker"
import { nameIn } from "../words"
import { Warnings } from "../warnings"
import { Fitting } from "./fitting"
import { NobodyYet } from "./nobody-yet"
import { ScopePicker } from "./scope-picker"
import { StepHeading } from "./step-heading"
import { StyleChoice } from "./style-choice"

/** Where all are dressed nobody stands out. */
const NOBODY: ReadonlySet<string> = new Set()

/** Colour and style for everybody, for a role or for one: what is changed is seen on the party at once. */
export function ColoursStep() {
  const { shop, desk, on } = useBuilding()
  const { members, palette, theme } = on.draft
  const [wanted, setWanted] = useState("all")
  const [opened, setOpened] = useState<boolean | null>(null)
  const scopes = scopesOf(members, shop)
  const scope = scopes.find(({ id }) => id === wanted) ?? scopes[0]
  if (!scope) return <NobodyYet>There is nobody to dress yet.</NobodyYet>
  const { keys } = scope
  const color = sharedBy(members, keys, (member) => member.color)
  const paint = (slug: string) => desk.act({ type: "change", keys, change: { color: slug } })
  const own = palette.flatMap((slug) => shop.colors.find((one) => one.slug === slug) ?? [])
  // Where the party has no colours of its own there is nothing else to choose from.
  const all = opened ?? own.length === 0
  return (
    <Fitting chosen={scope.id === "all" ? NOBODY : new Set(keys)} onTouch={setWanted}>
      <StepHeading />
      <ScopePicker scopes={scopes} value={scope.id} onChange={setWanted} />
      <section aria-labelledby="colour-of" className="mt-7">
        <h2 id="colour-of" className="flex justify-between font-text text-base">
          Colour
          <span className="text-ink-soft">{color === null ? "Several" : nameIn(shop.colors, color)}</span>
        </h2>
        {own.length > 0 ? (
          <Swatches
            label={theme === null ? "Colours of the party" : `Colours of ${nameIn(shop.themes, theme)}`}
            colors={own}
            value={color}
            onPick={paint}
          />
        ) : null}
        <details
          className="mt-4 border-y border-line"
          open={all}
          onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
        >
          <summary className="py-3">All colours</summary>
          <div className="pb-6 pt-2">
            {all ? <SwatchPicker label="All colours" value={color} onPick={paint} /> : null}
          </div>
        </details>
      </section>
      <StyleChoice keys={keys} color={color} style={sharedBy(members, keys, (member) => member.style)} />
      <Warnings />
    </Fitting>
  )
}
