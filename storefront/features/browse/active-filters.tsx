import Link from "next/link"
import { formatMoney } from "@/lib/money"
import type { TieList } from "./list"
import { isNarrowed, queryUrl, type TieQuery } from "./query"

interface Props {
  query: TieQuery
  list: TieList
}

/** What the list is narrowed to, each with the way to undo it. */
export function ActiveFilters({ query, list }: Props) {
  if (!isNarrowed(query)) return null
  const first = { ...query, page: 1 }
  const filters = [
    ...(query.q ? [{ name: `“${query.q}”`, href: queryUrl({ ...first, q: "" }) }] : []),
    ...query.families.map((slug) => ({
      name: list.families.find((family) => family.slug === slug)?.name ?? slug,
      href: queryUrl({ ...first, families: query.families.filter((one) => one !== slug) }),
    })),
    ...(query.max === null
      ? []
      : [
          { name: `Up to ${formatMoney(query.max, list.currency)}`, href: queryUrl({ ...first, max: null }) },
        ]),
    ...(query.inStock ? [{ name: "In stock", href: queryUrl({ ...first, inStock: false }) }] : []),
  ]
  return (
    <ul aria-label="Filters" className="flex flex-wrap items-center gap-x-5 gap-y-1">
      {filters.map(({ name, href }) => (
        <li key={name}>
          <Link
            href={href}
            prefetch={false}
            className="inline-flex items-center gap-1.5 py-1.5 text-ink hover:opacity-60"
          >
            <span className="sr-only">Remove filter </span>
            {name}
            <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href="/ties" prefetch={false} className="link py-1.5">
          Clear all
        </Link>
      </li>
    </ul>
  )
}
