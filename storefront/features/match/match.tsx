"use client"

import { useState } from "react"
import { PhotoDesk } from "./photo/photo-desk"
import type { TieColour } from "./rank"
import { Results } from "./results"

const WAYS = [
  { way: "photo", words: "From a photo" },
  { way: "pick", words: "Pick the colour" },
] as const

const LIMITS = {
  photo:
    "A photo is a few steps off even when it is balanced on white, and satin shines as paper does not. Take it for a direction, and cloth beside cloth for proof.",
  pick: "Every screen shows a colour a little differently, and a dress is no screen. Cloth beside cloth is the proof.",
}

/** The shopper's colour, from a photo or by hand, against ours. */
export function Match({ colours }: { colours: readonly TieColour[] }) {
  const [way, setWay] = useState<(typeof WAYS)[number]["way"]>("photo")
  const [measured, setMeasured] = useState<string | null>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const hex = way === "photo" ? measured : picked
  return (
    <div className="mt-8 lg:grid lg:grid-cols-2 lg:gap-14 xl:gap-20">
      <div>
        <fieldset className="grid grid-cols-2 gap-2">
          <legend className="sr-only">Where the colour comes from</legend>
          {WAYS.map(({ way: one, words }) => (
            <label
              key={one}
              className="flex min-h-12 items-center gap-3 border border-line px-4 has-checked:border-ink"
            >
              <input
                type="radio"
                name="way"
                checked={one === way}
                onChange={() => setWay(one)}
                className="accent-ink"
              />
              {words}
            </label>
          ))}
        </fieldset>
        <div hidden={way !== "photo"} className="mt-6">
          <PhotoDesk found={setMeasured} />
        </div>
        <div hidden={way !== "pick"} className="mt-6">
          <label htmlFor="match-colour" className="mb-1.5 block text-fine text-ink-soft">
            The colour of the dress
          </label>
          <input
            id="match-colour"
            type="color"
            value={(picked ?? "#c58f8f").toLowerCase()}
            onChange={(event) => setPicked(event.target.value.toUpperCase())}
            className="h-16 w-full border border-line-strong bg-paper p-1"
          />
        </div>
      </div>
      <div className="mt-10 lg:mt-0">
        {hex ? (
          <Results hex={hex} colours={colours} limits={LIMITS[way]} />
        ) : (
          <p className="text-ink-soft">
            {way === "photo"
              ? "The ties that come nearest are shown here, once the loupe has been on the fabric and on something white."
              : "The ties that come nearest are shown here, once you have picked a colour."}
          </p>
        )}
      </div>
    </div>
  )
}
