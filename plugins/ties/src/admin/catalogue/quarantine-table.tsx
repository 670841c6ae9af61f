import { createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import type { Quarantine } from "../../contract/sync"
import { OpenButton } from "../components/open-button"
import { hasPages, TableSection } from "../components/table-section"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { formatMoment } from "../lib/format"
import { keys } from "../lib/query-keys"
import { readQuarantine } from "../lib/requests"
import { QuarantineDrawer } from "./quarantine-drawer"

export type QuarantinedRow = Quarantine["rows"][number]

const PAGE_SIZE = 10
const column = createDataTableColumnHelper<QuarantinedRow>()

/** Rows that the last run would not let in, each with its reason; a click shows the row as it came. */
export function QuarantineTable() {
  const page = useUrlPage("quarantine", PAGE_SIZE)
  const query = { limit: page.limit, offset: page.offset }
  const quarantine = useQuery({
    queryKey: keys.quarantine(query),
    queryFn: () => readQuarantine(query),
    placeholderData: keepPreviousData,
  })
  useStayInside(page, quarantine.data?.count)
  const [shown, show] = useState<QuarantinedRow | null>(null)
  const rows = quarantine.data?.rows ?? []
  const columns = useMemo(() => quarantineColumns(show), [])
  const table = useDataTable({
    data: rows,
    columns,
    rowCount: quarantine.data?.count ?? 0,
    getRowId: (row) => row.id,
    isLoading: quarantine.isPending,
    pagination: page.pagination,
    onRowClick: (_event, row) => show(rows.find(({ id }) => id === row.id) ?? null),
  })
  return (
    <TableSection
      title="Quarantine"
      about="Rows that the last run would not let in. The rest of the catalogue went on without them."
      table={table}
      query={quarantine}
      paged={hasPages(quarantine)}
      failed="The quarantine could not be read"
      empty={{ heading: "Nothing in quarantine", description: "No row of the service is held back." }}
    >
      <QuarantineDrawer row={shown} close={() => show(null)} />
    </TableSection>
  )
}

function quarantineColumns(show: (row: QuarantinedRow) => void) {
  return [
    column.accessor("key", {
      header: "Row",
      cell: ({ row: { original } }) => <OpenButton onOpen={() => show(original)}>{original.key}</OpenButton>,
    }),
    column.accessor("reason", { header: "Reason" }),
    column.accessor("created_at", { header: "Seen", cell: ({ getValue }) => formatMoment(getValue()) }),
  ]
}
