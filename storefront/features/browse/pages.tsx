import Link from "next/link"
import { queryUrl, type TieQuery } from "./query"

interface Props {
  query: TieQuery
  page: number
  pages: number
}

/** The way to the list's other pages; nothing where there is one alone. */
export function Pages({ query, page, pages }: Props) {
  if (pages < 2) return null
  const step = (to: number, name: string) =>
    to < 1 || to > pages ? (
      <span />
    ) : (
      <Link
        href={queryUrl({ ...query, page: to })}
        prefetch={false}
        rel={to < page ? "prev" : "next"}
        className="link py-2"
      >
        {name}
      </Link>
    )
  return (
    <nav aria-label="Pages" className="mt-14 flex items-center justify-between border-t border-line pt-5">
      {step(page - 1, "Previous page")}
      <span className="text-ink-soft">
        Page {page} of {pages}
      </span>
      {step(page + 1, "Next page")}
    </nav>
  )
}
