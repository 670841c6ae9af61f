import { ArrowDownTray, GridLayout, ListBullet } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import type { WeddingsQuery } from "../../contract/desk"
import { ActionButton } from "../components/action-button"
import { Problem } from "../components/problem"
import { Segments } from "../components/segments"
import { useMe } from "../hooks/use-me"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useWeddingsFilter } from "../hooks/use-weddings-filter"
import { deskKeys } from "../lib/desk-keys"
import { readWeddings } from "../lib/desk-requests"
import { formatCountOf } from "../lib/format"
import { countFilters, PAGE, queryOf } from "../lib/weddings-filter"
import { DeskPage } from "../shortcuts/desk-page"
import { focusedWedding, moveFocus } from "../shortcuts/move-focus"
import { Board } from "./board"
import { BulkAssignDrawer } from "./bulk-assign-drawer"
import { BulkOutcome } from "./bulk-outcome"
import { FilterBar } from "./filter-bar"
import { SelectionBar } from "./selection-bar"
import { useBulk } from "./use-bulk"
import { useExport } from "./use-export"
import { useSelection } from "./use-selection"
import { WeddingsTable } from "./weddings-table"

const PAGE_SIZE = 20
/** Cards of a column before it asks whether all are wanted. */
const PER_STATE = 12
/** Colleagues and couples act too. */
const RENEW_MS = 30_000

const VIEWS = [
  { value: "board", label: "Board", icon: <GridLayout aria-hidden /> },
  { value: "table", label: "Table", icon: <ListBullet aria-hidden /> },
] as const

/** All weddings that one may see, as a board by state or as a table. */
export function WeddingsPage() {
  const me = useMe()
  const [filter, change] = useWeddingsFilter()
  const page = useUrlPage(PAGE, PAGE_SIZE)
  const board = filter.view === "board"
  const query = useMemo<WeddingsQuery>(
    () => ({
      ...queryOf(filter),
      ...(board ? { per_state: PER_STATE } : { limit: page.limit, offset: page.offset }),
    }),
    [filter, board, page.limit, page.offset],
  )
  const weddings = useQuery({
    queryKey: deskKeys.weddings(query),
    queryFn: () => readWeddings(query),
    placeholderData: keepPreviousData,
    refetchInterval: RENEW_MS,
  })
  useStayInside(page, board ? undefined : weddings.data?.count)
  const selection = useSelection()
  const bulk = useBulk(selection.clear)
  const { save, pending } = useExport()
  const [assigning, assign] = useState(false)
  const selectFocused = () => {
    const row = weddings.data?.weddings.find(({ id }) => id === focusedWedding())
    if (row) selection.toggle(row)
  }
  return (
    <DeskPage
      shortcuts={{
        next: () => moveFocus(1),
        previous: () => moveFocus(-1),
        select: selectFocused,
        search: () => document.getElementById("kct-weddings-search")?.focus(),
      }}
    >
      <Container className="overflow-hidden p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 pt-4">
          <div className="flex flex-col gap-y-1">
            <Heading>Weddings</Heading>
            <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
              {weddings.data ? formatCountOf(weddings.data.count, "wedding") : "Counting the weddings"}
              {countFilters(filter) > 0 && " by these filters"}
            </Text>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <Segments
              label="Layout"
              options={VIEWS}
              chosen={filter.view}
              choose={(view) => change({ view })}
            />
            <ActionButton
              icon={<ArrowDownTray />}
              variant="secondary"
              onClick={() => save(queryOf(filter))}
              isLoading={pending}
            >
              Export CSV
            </ActionButton>
          </div>
        </div>
        <FilterBar filter={filter} change={change} seeAll={me.data?.may.see_all ?? false} />
        <BulkOutcome {...bulk} />
        {weddings.error && (
          <Problem
            title="The weddings could not be read"
            error={weddings.error}
            retry={() => void weddings.refetch()}
            retrying={weddings.isFetching}
          />
        )}
        {(weddings.data || !weddings.error) && (
          <div className="border-t">
            {board ? (
              <Board
                weddings={weddings.data}
                states={filter.state}
                selection={selection}
                showAll={(state) => change({ view: "table", state: [state] })}
              />
            ) : (
              <WeddingsTable
                weddings={weddings.data}
                page={page}
                selection={selection}
                nothing={nothing(countFilters(filter) > 0)}
              />
            )}
          </div>
        )}
      </Container>
      <SelectionBar
        selection={selection}
        bulk={bulk}
        mayAssign={me.data?.may.assign ?? false}
        assign={() => assign(true)}
        save={() => save({ ids: selection.rows.map(({ id }) => id).join(",") })}
      />
      <BulkAssignDrawer
        open={assigning}
        close={() => assign(false)}
        count={selection.rows.length}
        assign={(coordinator_id, reason) =>
          bulk.run(
            { action: "assign", ids: selection.rows.map(({ id }) => id), coordinator_id, reason },
            selection.rows,
          )
        }
      />
    </DeskPage>
  )
}

function nothing(filtered: boolean) {
  return filtered
    ? { heading: "No such weddings", description: "None fits these filters. Clear one of them to see more." }
    : {
        heading: "No weddings yet",
        description:
          "A couple that sends its list from the shop appears here, with the time by which it wants an answer.",
      }
}
