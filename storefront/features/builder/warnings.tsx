"use client"

import type { BundleWarning } from "@kct/contract"
import { useBuilding, usePriced } from "./builder-context"
import { calledOf, nameIn } from "./words"

/** What may go wrong with this party: a colour that runs short, two colours that look like a mistake. */
export function Warnings() {
  const price = usePriced()
  const warnings = price.preview?.warnings ?? []
  return (
    <div role="status">
      {warnings.length > 0 && price.state !== "nothing" ? (
        <ul aria-label="Please look at this" className="mt-7 grid gap-4 border-l-2 border-alert pl-4">
          {warnings.map((warning) => (
            <li key={keyOf(warning)}>
              {warning.kind === "stock" ? <Short warning={warning} /> : <Close warning={warning} />}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

const keyOf = (warning: BundleWarning): string =>
  warning.kind === "stock" ? `${warning.color} ${warning.style}` : warning.colors.join(" ")

function Short({ warning }: { warning: BundleWarning & { kind: "stock" } }) {
  const { shop, on } = useBuilding()
  const { color, style, wanted, available, keys } = warning
  const who = on.draft.members
    .filter(({ key }) => keys.includes(key))
    .map((member) => calledOf(member, on.draft.members, shop.roles))
  return (
    <p>
      <span className="text-alert">
        {nameIn(shop.colors, color)}, {nameIn(shop.styles, style)}:{" "}
        {available <= 0 ? "sold out" : `only ${available} left`}, and the party wants {wanted}.
      </span>{" "}
      <span className="text-ink-soft">Worn by {new Intl.ListFormat("en-US").format(who)}.</span>
    </p>
  )
}

function Close({ warning }: { warning: BundleWarning & { kind: "close_colours" } }) {
  const { shop, desk, on } = useBuilding()
  const [a, b] = warning.colors
  const wearing = (slug: string) =>
    on.draft.members.filter(({ color }) => color === slug).map(({ key }) => key)
  return (
    <>
      <p className="text-alert">
        {nameIn(shop.colors, a)} and {nameIn(shop.colors, b)} are so close that side by side they look like a
        mistake.
      </p>
      <p className="flex flex-wrap gap-x-5 text-fine">
        {[a, b].map((keep) => {
          const keys = wearing(keep === a ? b : a)
          return (
            <button
              key={keep}
              type="button"
              onClick={() => desk.act({ type: "change", keys, change: { color: keep } })}
              className="link py-2"
            >
              {nameIn(shop.colors, keep)} for both
            </button>
          )
        })}
      </p>
    </>
  )
}
