"use client"

import Link from "next/link"
import { type ReactNode, useState } from "react"
import { Cloth } from "@/components/tie/cloth"
import { compared, rankColours, type Ranked, type TieColour } from "./rank"

/** Ties shown for one colour, and the most that a list to choose from holds. */
const SHOWN = 6
const MOST_LISTED = 250

interface Props {
  hex: string
  colours: readonly TieColour[]
  /** How far it can be trusted, in words. */
  limits: string
}

/** How our ties stand to a colour of the shopper's, in words that promise no more than is known. */
export function Results({ hex, colours, limits }: Props) {
  const ranked = rankColours(hex, colours)
  const [slug, setSlug] = useState("")
  const chosen = colours.find((one) => one.slug === slug)
  const near = ranked.slice(0, SHOWN)
  const best = near[0]
  if (!best) return <p>There is no tie to compare it with just now.</p>
  return (
    <section aria-labelledby="match-found">
      <h2 id="match-found" className="text-title">
        {headline(best)}
      </h2>
      <p role="status" className="sr-only">{`Nearest tie: ${best.name}. ${best.verdict.words}.`}</p>
      <p className="mt-2 text-ink-soft">{limits}</p>
      <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3">
        {near.map((one) => (
          <Pair key={one.slug} hex={hex} tie={one} />
        ))}
      </ul>
      {colours.length <= MOST_LISTED ? (
        <div className="mt-8">
          <label htmlFor="match-compare" className="mb-1.5 block text-fine text-ink-soft">
            Compare with another tie
          </label>
          <select
            id="match-compare"
            value={slug}
            onChange={(event) => setSlug(event.target.value)}
            className="block h-12 w-full border border-line-strong bg-paper px-3.5 text-[1rem] sm:w-72"
          >
            <option value="">Choose a colour</option>
            {colours.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
          </select>
          {chosen ? (
            <ul className="mt-5 grid grid-cols-2 gap-4 sm:grid-cols-3" aria-live="polite">
              <Pair hex={hex} tie={compared(hex, chosen)} />
            </ul>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}

function headline({ name, verdict }: Ranked): ReactNode {
  if (verdict.kind === "very_close") return `${name} comes very close`
  if (verdict.kind === "close") return `${name} comes close`
  return `No tie comes close; ${name} is nearest`
}

/** The shopper's colour and a tie's, edge to edge, as they would be held together. */
function Pair({ hex, tie }: { hex: string; tie: Ranked }) {
  return (
    <li>
      <span className="grid grid-cols-2" aria-hidden>
        <Cloth hex={hex} className="block h-20" />
        <Cloth hex={tie.hex} className="block h-20" />
      </span>
      <Link href={tie.url} prefetch={false} className="link-quiet mt-2 inline-block">
        {tie.name}
      </Link>
      <p className="text-fine text-ink-soft">{tie.verdict.words}</p>
      {tie.verdict.kind === "very_close" || tie.verdict.kind === "close" ? (
        <Link href={`/swatches?color=${tie.slug}`} prefetch={false} className="link py-1 text-fine">
          Order a swatch<span className="sr-only"> of {tie.name}</span>
        </Link>
      ) : null}
    </li>
  )
}
