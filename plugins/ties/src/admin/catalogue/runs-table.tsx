import { useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { hasPages, TableSection } from "../components/table-section"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useUrlValue } from "../hooks/use-url-value"
import { keys } from "../lib/query-keys"
import { readRuns } from "../lib/requests"
import { RunDrawer } from "./run-drawer"
import { runsColumns } from "./runs-columns"
import { statusOf, StatusSelect } from "./status-select"

const PAGE_SIZE = 10
const WHILE_RUNNING_MS = 2000

/** The last runs, newest first; page, status and the open run are in the address. */
export function RunsTable() {
  const [open, show] = useUrlValue("run")
  const [written, choose] = useUrlValue("runs_status", "runs_offset")
  const page = useUrlPage("runs", PAGE_SIZE)
  const status = statusOf(written)
  const query = { limit: page.limit, offset: page.offset, status }
  const runs = useQuery({
    queryKey: keys.runs(query),
    queryFn: () => readRuns(query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.sync_runs.some((run) => run.status === "running") ? WHILE_RUNNING_MS : false,
  })
  useStayInside(page, runs.data?.count)
  const columns = useMemo(() => runsColumns(show), [show])
  const table = useDataTable({
    data: runs.data?.sync_runs ?? [],
    columns,
    rowCount: runs.data?.count ?? 0,
    getRowId: (run) => run.id,
    isLoading: runs.isPending,
    pagination: page.pagination,
    onRowClick: (_event, run) => show(run.id),
  })
  return (
    <TableSection
      title="Last runs"
      table={table}
      query={runs}
      paged={hasPages(runs)}
      failed="The last runs could not be read"
      empty={nothing(status !== undefined)}
      tools={<StatusSelect status={status} choose={choose} />}
    >
      <RunDrawer id={open} close={() => show(null)} />
    </TableSection>
  )
}

function nothing(filtered: boolean) {
  return filtered
    ? { heading: "No such runs", description: "No run has this status." }
    : { heading: "No runs yet", description: "A sync that runs is listed here with what it did." }
}
