import { DataTable, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"
import { useNavigate } from "react-router-dom"
import type { Weddings } from "../../contract/desk"
import { useNow } from "../hooks/use-now"
import type { UrlPage } from "../hooks/use-url-page"
import type { Selection } from "./use-selection"
import { weddingsColumns } from "./weddings-columns"

export interface WeddingsTableProps {
  weddings: Weddings | undefined
  page: UrlPage
  selection: Selection
  /** What to say where there is none. */
  nothing: { heading: string; description: string }
}

/** Weddings as a table, a page at a time. */
export function WeddingsTable({ weddings, page, selection, nothing }: WeddingsTableProps) {
  const navigate = useNavigate()
  const now = useNow()
  const rows = useMemo(() => weddings?.weddings ?? [], [weddings])
  const columns = useMemo(() => weddingsColumns(now), [now])
  const table = useDataTable({
    data: rows,
    columns,
    rowCount: weddings?.count ?? 0,
    getRowId: (row) => row.id,
    isLoading: weddings === undefined,
    pagination: page.pagination,
    rowSelection: {
      state: Object.fromEntries(rows.filter(({ id }) => selection.has(id)).map(({ id }) => [id, true])),
      onRowSelectionChange: (chosen) =>
        selection.setAmong(rows, new Set(Object.keys(chosen).filter((id) => chosen[id]))),
    },
    onRowClick: (_event, row) => navigate(`/ties/weddings/${encodeURIComponent(row.id)}`),
  })
  return (
    <DataTable instance={table}>
      <DataTable.Table emptyState={{ empty: nothing }} />
      {(weddings === undefined || weddings.count > 0) && <DataTable.Pagination />}
    </DataTable>
  )
}
