import { CheckCircleSolid, QuestionMarkCircle, XCircleSolid } from "@medusajs/icons"
import { createDataTableColumnHelper, DataTable, useDataTable } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Drift } from "../../contract/sync"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"

type Difference = Drift["differences"][number]

const PAGE_SIZE = 10
const column = createDataTableColumnHelper<Difference>()
const columns = [
  column.accessor("slug", {
    header: "Colour",
    cell: ({ getValue }) => <span className="txt-compact-small-plus text-ui-fg-base">{getValue()}</span>,
  }),
  column.accessor("in_service", {
    header: "Service",
    cell: ({ getValue }) => <Presence there={getValue()} />,
  }),
  column.accessor("in_medusa", { header: "Medusa", cell: ({ getValue }) => <Presence there={getValue()} /> }),
  column.accessor("in_shop", { header: "Shop", cell: ({ getValue }) => <Presence there={getValue()} /> }),
  column.accessor("note", { header: "What differs" }),
]

/** The colours that are not the same everywhere. */
export function DriftTable({ differences }: { differences: readonly Difference[] }) {
  const page = useUrlPage("drift", PAGE_SIZE)
  useStayInside(page, differences.length)
  const table = useDataTable({
    data: differences.slice(page.offset, page.offset + PAGE_SIZE),
    columns,
    rowCount: differences.length,
    getRowId: (difference) => difference.slug,
    pagination: page.pagination,
  })
  return (
    <DataTable instance={table}>
      <DataTable.Table />
      {differences.length > PAGE_SIZE && <DataTable.Pagination />}
    </DataTable>
  )
}

/** `there` is null where nobody could look. */
function Presence({ there }: { there: boolean | null }) {
  if (there === null)
    return (
      <Mark label="Unknown">
        <QuestionMarkCircle className="text-ui-fg-muted" aria-hidden />
      </Mark>
    )
  return there ? (
    <Mark label="There">
      <CheckCircleSolid className="text-ui-tag-green-icon" aria-hidden />
    </Mark>
  ) : (
    <Mark label="Missing">
      <XCircleSolid className="text-ui-tag-red-icon" aria-hidden />
    </Mark>
  )
}

function Mark({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="flex items-center gap-x-1.5">
      {children}
      {label}
    </span>
  )
}
