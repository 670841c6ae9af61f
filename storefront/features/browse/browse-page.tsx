import { TieCard } from "@/components/tie/tie-card"
import { countWords } from "@/features/catalogue/range"
import { ActiveFilters } from "./active-filters"
import { EmptyList } from "./empty-list"
import { FilterSheet } from "./filter-sheet"
import { getTieList, nearNames } from "./list"
import { Pages } from "./pages"
import type { TieQuery } from "./query"
import { StyleTabs } from "./style-tabs"

export async function BrowsePage({ region, query }: { region: string; query: TieQuery }) {
  const list = await getTieList(region, query)
  const { ties, total, page, pages } = list.result
  return (
    <div className="page pt-10 sm:pt-14">
      <h1 className="text-hero">{query.q ? `“${query.q}”` : "All ties"}</h1>
      <div className="mt-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-b border-line pb-4">
        <StyleTabs query={query} styles={list.styles} />
        <FilterSheet query={query} list={list} />
      </div>
      <div className="mt-4 flex min-h-9 flex-wrap items-center gap-x-6 gap-y-2 text-fine text-ink-soft">
        <p role="status">{countWords(total, "colour", "colours")}</p>
        <ActiveFilters query={query} list={list} />
      </div>
      {total === 0 ? (
        <EmptyList query={query} near={query.q ? await nearNames(query.q) : []} />
      ) : (
        <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-9 md:grid-cols-3 lg:grid-cols-4 lg:gap-x-6">
          {ties.map(({ color, style, variant, href }, at) => (
            <TieCard
              key={href}
              color={color}
              style={style}
              variant={variant}
              currency={list.currency}
              href={href}
              lead={at === 0}
            />
          ))}
        </ul>
      )}
      <Pages query={query} page={page} pages={pages} />
    </div>
  )
}
