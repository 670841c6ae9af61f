import { Container, DataTable, Heading, useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { Problem } from "../components/problem"
import { useStatusFilter } from "../hooks/use-status-filter"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { keys } from "../lib/query-keys"
import { readRuns } from "../lib/requests"
import { RunDrawer } from "./run-drawer"
import { runsColumns } from "./runs-columns"

const PAGE_SIZE = 10
const WHILE_RUNNING_MS = 2000

/** The last runs, newest first; page, filter and the open run are in the address. */
export function RunsTable() {
  const [params, setParams] = useSearchParams()
  const page = useUrlPage("runs", PAGE_SIZE)
  const { status, filters, filtering } = useStatusFilter()
  const query = { limit: page.limit, offset: page.offset, status }
  const runs = useQuery({
    queryKey: keys.runs(query),
    queryFn: () => readRuns(query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.sync_runs.some((run) => run.status === "running") ? WHILE_RUNNING_MS : false,
  })
  useStayInside(page, runs.data?.count)
  const show = useCallback(
    (id: string | null) =>
      setParams((now) => {
        if (id === null) now.delete("run")
        else now.set("run", id)
        return now
      }),
    [setParams],
  )
  const columns = useMemo(() => runsColumns(show), [show])
  const table = useDataTable({
    data: runs.data?.sync_runs ?? [],
    columns,
    filters,
    filtering,
    rowCount: runs.data?.count ?? 0,
    getRowId: (run) => run.id,
    isLoading: runs.isPending,
    pagination: page.pagination,
    onRowClick: (_event, run) => show(run.id),
  })
  return (
    <Container className="overflow-hidden p-0" role="region" aria-label="Last runs">
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex items-center justify-between gap-2">
          <Heading level="h2">Last runs</Heading>
          <DataTable.FilterMenu tooltip="Filter" />
        </DataTable.Toolbar>
        {runs.error && (
          <Problem
            title="The last runs could not be read"
            error={runs.error}
            retry={() => void runs.refetch()}
            retrying={runs.isFetching}
          />
        )}
        {(runs.data || !runs.error) && (
          <DataTable.Table
            emptyState={{
              empty: {
                heading: "No runs yet",
                description: "A sync that runs is listed here with what it did.",
              },
              filtered: { heading: "No such runs", description: "No run has this status." },
            }}
          />
        )}
        {(runs.isPending || Boolean(runs.data?.count)) && <DataTable.Pagination />}
      </DataTable>
      <RunDrawer id={params.get("run")} close={() => show(null)} />
    </Container>
  )
}
