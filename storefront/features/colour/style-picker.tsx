import { Tie } from "@/components/tie/tie"
import { formatMoney } from "@/lib/money"
import { urlOf, type Choice } from "./choice"
import type { Rack } from "./rack"
import type { Follow } from "./use-choice"

interface Props {
  rack: Rack
  choice: Choice
  follow: Follow
}

/** The same colour in every style, drawn to one scale: the widths can be compared by eye. */
export function StylePicker({ rack, choice, follow }: Props) {
  const { color } = choice
  return (
    <section aria-label="Styles" className="mt-6">
      <h2 className="flex justify-between font-text text-base">
        <span>Style</span>
        <span className="text-ink-soft">{choice.style.width}</span>
      </h2>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-2">
        {rack.styles.map((style, at) => {
          const variant = color.variants[at] ?? null
          if (!variant) return null
          const next = { color, style, variant }
          return (
            <li key={style.slug}>
              <a
                href={urlOf(rack, next)}
                aria-current={style.slug === choice.style.slug}
                onClick={(event) => follow(event, next)}
                className="flex h-full flex-col border border-line px-2 pt-2 pb-2.5 text-center transition-colors hover:border-line-strong aria-[current=true]:border-ink"
              >
                <Tie style={style.slug} hex={color.hex} className="tie-live mx-auto aspect-[4/5] w-full" />
                <span className="mt-2 block text-fine leading-snug">{style.name}</span>
                <span className="mt-auto block pt-1 text-fine text-ink-soft">
                  {variant.price ? formatMoney(variant.price.amount, rack.currency) : "Not in your region"}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
