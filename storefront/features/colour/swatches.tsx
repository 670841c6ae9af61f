import Link from "next/link"
import { Cloth } from "@/components/tie/cloth"
import { familyUrl } from "@/features/catalogue/links"
import { chooseNear, urlOf, type Choice } from "./choice"
import type { Rack } from "./rack"
import type { Follow } from "./use-choice"

interface Props {
  rack: Rack
  choice: Choice
  follow: Follow
}

/** The family's cloth, colour beside colour. Each is a link, so it can be opened, shared and reached by keyboard. */
export function Swatches({ rack, choice, follow }: Props) {
  const { family, colors } = rack
  return (
    <section aria-label={`Colours in ${family.name}`} className="mt-8">
      <h2 className="flex justify-between font-text text-base">
        <span>
          Colour <span className="text-ink-soft">in {family.name}</span>
        </span>
        <span className="text-ink-soft">{choice.color.name}</span>
      </h2>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(3rem,1fr))] gap-2">
        {colors.map((color) => {
          const next = chooseNear(rack, color, choice.style.slug)
          return next ? (
            <li key={color.slug}>
              <a
                href={urlOf(rack, next)}
                title={color.name}
                aria-label={color.name}
                aria-current={color.slug === choice.color.slug}
                onClick={(event) => follow(event, next)}
                className="group block pb-1.5"
              >
                <Cloth
                  hex={color.hex}
                  className="block h-14 w-full transition-transform duration-200 group-hover:-translate-y-0.5"
                />
                <span className="mt-1.5 block h-0.5 bg-ink opacity-0 transition-opacity group-aria-[current=true]:opacity-100" />
              </a>
            </li>
          ) : null
        })}
      </ul>
      {family.total > colors.length ? (
        <Link href={familyUrl(family.slug)} className="link mt-2 inline-block py-1 text-fine">
          All {family.total} colours in {family.name}
        </Link>
      ) : null}
    </section>
  )
}
