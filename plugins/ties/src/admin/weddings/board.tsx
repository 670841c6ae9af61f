import { Skeleton, Text } from "@medusajs/ui"
import type { Weddings } from "../../contract/desk"
import type { QuoteState } from "../../contract/weddings"
import { useNow } from "../hooks/use-now"
import { boardColumns } from "../lib/board-columns"
import { LASTING_STATES, stateWords } from "../lib/desk-words"
import { formatCount } from "../lib/format"
import { StateBadge } from "../wedding-parts/badges"
import type { Selection } from "./use-selection"
import { WeddingCard } from "./wedding-card"

export interface BoardProps {
  /** Undefined until they are known. */
  weddings: Weddings | undefined
  /** States that the filter asks for; empty for all. */
  states: readonly QuoteState[]
  selection: Selection
  /** Shows all of one state, as a table. */
  showAll: (state: QuoteState) => void
}

/** Weddings by state, the most urgent of each on top. */
export function Board({ weddings, states, selection, showAll }: BoardProps) {
  const now = useNow()
  if (!weddings) return <BoardSkeleton />
  const columns = boardColumns(weddings, states)
  return (
    <div
      role="region"
      aria-label="Board"
      // In the tab order, so that a board wider than the window scrolls by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe asks for it: scrollable-region-focusable
      tabIndex={0}
      className="focus-visible:shadow-borders-focus overflow-x-auto rounded-lg px-3 py-4 outline-none max-sm:snap-x max-sm:snap-mandatory"
    >
      <div className="flex items-start gap-x-3">
        {columns.map(({ state, count, rows }) => (
          <section
            key={state}
            aria-label={`${stateWords(state).label}: ${count}`}
            className="bg-ui-bg-subtle flex w-[276px] shrink-0 snap-center flex-col gap-y-2 rounded-xl border p-2 max-sm:w-[calc(100vw-4.5rem)]"
          >
            <div className="flex items-center justify-between px-1 pt-1">
              <StateBadge state={state} />
              <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
                {formatCount(count)}
              </Text>
            </div>
            {rows.length === 0 && (
              <Text size="small" className="text-ui-fg-subtle px-1 py-3">
                None.
              </Text>
            )}
            <ul className="flex flex-col gap-y-2">
              {rows.map((wedding) => (
                <WeddingCard
                  key={wedding.id}
                  wedding={wedding}
                  selected={selection.has(wedding.id)}
                  toggle={selection.toggle}
                  now={now}
                />
              ))}
            </ul>
            {count > rows.length && (
              <button
                type="button"
                onClick={() => showAll(state)}
                className="txt-compact-small-plus text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus rounded-md px-1 py-2 outline-none"
              >
                Show all {formatCount(count)}
              </button>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}

function BoardSkeleton() {
  return (
    <div className="flex gap-x-3 overflow-hidden px-3 py-4" aria-hidden>
      {LASTING_STATES.slice(0, 4).map((state) => (
        <Skeleton key={state} className="h-96 w-[276px] shrink-0 rounded-xl" />
      ))}
    </div>
  )
}
