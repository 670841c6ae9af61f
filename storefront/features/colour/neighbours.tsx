import { Tie } from "@/components/tie/tie"
import { chooseNear, nameOf, urlOf, type Choice } from "./choice"
import type { Rack } from "./rack"
import type { Follow } from "./use-choice"

interface Props {
  rack: Rack
  choice: Choice
  follow: Follow
}

/** The colours that are hardest to tell from this one, side by side with it. */
export function Neighbours({ rack, choice, follow }: Props) {
  const near = choice.color.near.flatMap((at) => rack.colors[at] ?? [])
  if (near.length === 0) return null
  return (
    <section className="mt-20 border-t border-line pt-10 sm:mt-28">
      <h2 className="text-title">Close to {choice.color.name}</h2>
      <ul className="mt-8 grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-4 sm:gap-x-6">
        {near.map((color) => {
          const next = chooseNear(rack, color, choice.style.slug)
          return next ? (
            <li key={color.slug}>
              <a
                href={urlOf(rack, next)}
                aria-label={nameOf(next)}
                onClick={(event) => {
                  follow(event, next)
                  if (event.defaultPrevented) scrollTo({ top: 0, behavior: "smooth" })
                }}
                className="group block"
              >
                <div className="bg-linen p-5">
                  <Tie
                    style={next.style.slug}
                    hex={color.hex}
                    className="tie-hover mx-auto aspect-[4/5] w-full"
                  />
                </div>
                <span className="link-quiet mt-3 inline-block">{color.name}</span>
              </a>
            </li>
          ) : null
        })}
      </ul>
    </section>
  )
}
