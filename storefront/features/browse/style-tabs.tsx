import Link from "next/link"
import { queryUrl, type TieQuery } from "./query"

interface Props {
  query: TieQuery
  styles: { slug: string; name: string }[]
}

/** The whole list in another style, one click away. */
export function StyleTabs({ query, styles }: Props) {
  return (
    <nav aria-label="Styles">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {[{ slug: null, name: "All styles" }, ...styles].map(({ slug, name }) => (
          <li key={slug}>
            <Link
              href={queryUrl({ ...query, style: slug, page: 1 })}
              aria-current={query.style === slug ? "true" : undefined}
              prefetch={false}
              className="inline-block border-b border-transparent py-2 text-ink-soft transition-colors hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
