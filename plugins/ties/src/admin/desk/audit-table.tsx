import { XMarkMini } from "@medusajs/icons"
import { Container, createDataTableColumnHelper, DataTable, Heading, Text, useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import { ActionButton } from "../components/action-button"
import { OpenButton } from "../components/open-button"
import { Problem } from "../components/problem"
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
    <Container className="overflow-hidden p-0" role="region" aria-label="Audit trail">
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex flex-wrap items-center justify-between gap-2">
          <div>
            <Heading level="h2">Audit trail</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              Who did what, and when. Nobody can change it.
            </Text>
          </div>
          {weddingId && (
            <ActionButton icon={<XMarkMini />} variant="secondary" onClick={() => ofWedding(null)}>
              Of every wedding
            </ActionButton>
          )}
        </DataTable.Toolbar>
        {audit.error && (
          <Problem
            title="The audit trail could not be read"
            error={audit.error}
            retry={() => void audit.refetch()}
            retrying={audit.isFetching}
          />
        )}
        {(audit.data || !audit.error) && (
          <DataTable.Table
            emptyState={{
              empty: {
                heading: "Nothing yet",
                description: "What is done at the desk is written down here.",
              },
            }}
          />
        )}
        {(audit.isPending || Boolean(audit.data?.count)) && <DataTable.Pagination />}
      </DataTable>
      <AuditDrawer entry={shown} close={() => show(null)} />
    </Container>
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
