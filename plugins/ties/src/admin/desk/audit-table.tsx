import { XMarkMini } from "@medusajs/icons"
import { createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import { ActionButton } from "../components/action-button"
import { OpenButton } from "../components/open-button"
import { hasPages, TableSection } from "../components/table-section"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useUrlValue } from "../hooks/use-url-value"
import { actionWords } from "../lib/audit-words"
import { deskKeys } from "../lib/desk-keys"
import { readAudit } from "../lib/desk-staff-requests"
import { formatMoment, NOTHING } from "../lib/format"
import { AuditDrawer, type AuditEntry } from "./audit-drawer"

const PAGE_SIZE = 20
const column = createDataTableColumnHelper<AuditEntry>()

/** Who did what, and when, the newest first; of one wedding where the address says which. */
export function AuditTable() {
  const page = useUrlPage("audit", PAGE_SIZE)
  const [weddingId, ofWedding] = useUrlValue("wedding", "audit_offset")
  const query = {
    limit: page.limit,
    offset: page.offset,
    ...(weddingId ? { wedding_id: weddingId } : {}),
  }
  const audit = useQuery({
    queryKey: deskKeys.audit(query),
    queryFn: () => readAudit(query),
    placeholderData: keepPreviousData,
  })
  useStayInside(page, audit.data?.count)
  const [shown, show] = useState<AuditEntry | null>(null)
  const columns = useMemo(() => auditColumns(show), [])
  const table = useDataTable({
    data: audit.data?.entries ?? [],
    columns,
    rowCount: audit.data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading: audit.isPending,
    pagination: page.pagination,
    onRowClick: (_event, entry) => show(entry),
  })
  return (
    <TableSection
      title="Audit trail"
      about="Who did what, and when. Nobody can change it."
      table={table}
      query={audit}
      paged={hasPages(audit)}
      failed="The audit trail could not be read"
      empty={{ heading: "Nothing yet", description: "What is done at the desk is written down here." }}
      tools={
        weddingId && (
          <ActionButton icon={<XMarkMini />} variant="secondary" onClick={() => ofWedding(null)}>
            Of every wedding
          </ActionButton>
        )
      }
    >
      <AuditDrawer entry={shown} close={() => show(null)} />
    </TableSection>
  )
}

function auditColumns(show: (entry: AuditEntry) => void) {
  return [
    column.accessor("at", {
      header: "When",
      cell: ({ row: { original } }) => (
        <OpenButton onOpen={() => show(original)}>{formatMoment(original.at)}</OpenButton>
      ),
    }),
    column.accessor("by", { header: "Who" }),
    column.accessor("role", { header: "Role" }),
    column.accessor("action", { header: "What", cell: ({ getValue }) => actionWords(getValue()) }),
    column.accessor("wedding_code", { header: "Wedding", cell: ({ getValue }) => getValue() ?? NOTHING }),
  ]
}
