import Link from "next/link"
import { Tie } from "@/components/tie/tie"
import type { Pairings } from "./pairings"

interface Props {
  color: { slug: string; name: string }
  pairings: Pairings
}

/** Colours that go with the one on the page, each with the reason why. */
export function GoesWith({ color, pairings }: Props) {
  const found = (pairings.of[color.slug] ?? []).flatMap(([at, why]) => {
    const other = pairings.colors[at]
    return other ? [{ ...other, why }] : []
  })
  if (found.length === 0) return null
  return (
    <section aria-labelledby="goes-with" className="mt-20 border-t border-line pt-10 sm:mt-28">
      <h2 id="goes-with" className="text-title">
        Goes with {color.name}
      </h2>
      <ul className="mt-8 grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-4 sm:gap-x-6">
        {found.map(({ name, hex, style, url, why }) => (
          <li key={url}>
            <a href={url} className="group block">
              <div className="bg-linen p-5">
                <Tie style={style} hex={hex} className="tie-hover mx-auto aspect-[4/5] w-full" />
              </div>
              <span className="link-quiet mt-3 inline-block">{name}</span>
            </a>
            <p className="text-fine text-ink-soft">{why}</p>
          </li>
        ))}
      </ul>
      <p className="mt-8 flex flex-wrap gap-x-7 gap-y-2 text-fine">
        <Link href="/match" prefetch={false} className="link py-1">
          Match a dress from a photo
        </Link>
        <Link href={`/swatches?color=${color.slug}`} prefetch={false} className="link py-1">
          Order a swatch of {color.name}
        </Link>
      </p>
    </section>
  )
}
