"use client"

import { useId, useState } from "react"
import { Cloth } from "@/components/tie/cloth"
import { useBuilding } from "./builder-context"
import type { PartyColor } from "./party-shop"

interface Props {
  /** What is chosen here, for who can't see it. */
  label: string
  value: string | null
  onPick: (color: string) => void
}

/** Most colours on show at once: a name finds the others. */
const SHOWN = 48

/** All colours of the shop, a family at a time, or those of a name. */
export function SwatchPicker({ label, value, onPick }: Props) {
  const { shop } = useBuilding()
  const id = useId()
  const own = shop.colors.find(({ slug }) => slug === value)?.family
  const [family, setFamily] = useState(own ?? shop.families[0]?.slug ?? "")
  const [text, setText] = useState("")
  const wanted = text.trim().toLowerCase()
  const found = shop.colors.filter((color) =>
    wanted ? color.name.toLowerCase().includes(wanted) : color.family === family,
  )
  return (
    <div>
      <div className="grid grid-cols-2 gap-3 sm:max-w-md">
        <label className="text-fine text-ink-soft">
          Family
          <select
            value={wanted ? "" : family}
            onChange={({ target }) => {
              setText("")
              setFamily(target.value)
            }}
            className="sheet-input"
          >
            {wanted ? <option value="">All</option> : null}
            {shop.families.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="text-fine text-ink-soft">
          Or its name
          <input
            type="search"
            value={text}
            onChange={({ target }) => setText(target.value)}
            maxLength={40}
            placeholder="Such as navy"
            aria-describedby={`${id}-count`}
            className="sheet-input"
          />
        </label>
      </div>
      <p id={`${id}-count`} role="status" className="sr-only">
        {found.length} colours
      </p>
      <Swatches label={label} colors={found.slice(0, SHOWN)} value={value} onPick={onPick} />
      {found.length > SHOWN ? (
        <p className="mt-3 text-fine text-ink-soft">
          {SHOWN} of {found.length}: its name finds any other.
        </p>
      ) : null}
      {found.length === 0 ? <p className="mt-4 text-ink-soft">We have no colour of that name.</p> : null}
    </div>
  )
}

interface SwatchesProps extends Props {
  colors: readonly Pick<PartyColor, "slug" | "name" | "hex">[]
}

/** Pieces of cloth with their names, one of them chosen. */
export function Swatches({ label, colors, value, onPick }: SwatchesProps) {
  return (
    <ul
      aria-label={label}
      className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-x-2 gap-y-3"
    >
      {colors.map(({ slug, name, hex }) => (
        <li key={slug}>
          <button
            type="button"
            aria-pressed={slug === value}
            onClick={() => onPick(slug)}
            className="group block w-full text-left"
          >
            <Cloth
              hex={hex}
              className="block h-12 w-full transition-transform duration-200 group-hover:-translate-y-0.5"
            />
            <span className="mt-1 block border-b-2 border-transparent pb-0.5 text-fine leading-tight group-aria-pressed:border-ink">
              {name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
