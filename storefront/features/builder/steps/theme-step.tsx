"use client"

import { Tie, NECKTIE_ONLY } from "@/components/tie/tie"
import { useBuilding } from "../builder-context"
import { stylesOf } from "../party-shop"
import { STEPS } from "../steps"
import { follow, goTo } from "../follow"
import { SwatchPicker } from "../swatch-picker"
import { seasonWords } from "../words"
import { DateField } from "./date-field"
import { StepHeading } from "./step-heading"

const NEXT = STEPS[1]

/** Six ways to begin, each in the cloth that it is made of; or one's own colour. */
export function ThemeStep() {
  const { shop, desk, on } = useBuilding()
  const { draft } = on
  const [style] = stylesOf(shop)
  return (
    <>
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end">
        <div>
          <StepHeading>
            {draft.members.length > 0
              ? "Another theme dresses the party that you have in its colours."
              : "Start from a theme, or further down from a colour of your own."}
          </StepHeading>
        </div>
        <DateField />
      </div>
      <ul aria-label="Themes" className="mt-9 grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {shop.themes.map((theme) => (
          <li key={theme.slug}>
            <a
              href={NEXT.url}
              aria-current={theme.slug === draft.theme ? "true" : undefined}
              onClick={(event) => {
                desk.act({ type: "theme", theme: theme.slug })
                follow(event, NEXT)
              }}
              className="group block"
            >
              <div
                aria-hidden
                className="flex h-56 justify-center overflow-hidden bg-linen pt-5 outline-1 -outline-offset-1 outline-transparent group-aria-[current=true]:outline-ink sm:h-60"
              >
                {theme.colors.map((color) => (
                  <Tie
                    key={color.slug}
                    style={style ?? ""}
                    hex={color.hex}
                    viewBox={NECKTIE_ONLY}
                    className="tie-hover -mx-1 h-[125%] w-auto flex-none"
                  />
                ))}
              </div>
              <h2 className="mt-3.5 text-title">{theme.name}</h2>
              <p className="mt-1">{theme.colors.map(({ name }) => name).join(", ")}</p>
              <p className="text-fine text-ink-soft">
                {seasonWords(theme.seasons)}, {theme.style}
              </p>
            </a>
          </li>
        ))}
      </ul>
      <section aria-labelledby="begin" className="mt-16 border-t border-line pt-8">
        <h2 id="begin" className="text-title">
          Or begin with a colour
        </h2>
        <p className="mb-5 mt-2 max-w-xl text-ink-soft">
          That of the dress, the flowers or the invitation: the whole party starts in it, and each can be
          changed.
        </p>
        <SwatchPicker
          label="Colour to begin with"
          value={draft.theme === null ? (draft.palette[0] ?? null) : null}
          onPick={(color) => {
            desk.act({ type: "begin", color })
            goTo(NEXT)
          }}
        />
      </section>
    </>
  )
}
