import { Container, DataTable, Heading, Text, type useDataTable } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Problem } from "./problem"

export interface TableSectionProps<Row> {
  title: string
  /** Under the title. */
  about?: string
  table: ReturnType<typeof useDataTable<Row>>
  /** By which its rows are read. */
  query: UseQueryResult<unknown>
  /** That it could not be read. */
  failed: string
  /** Where there is nothing to show. */
  empty: { heading: string; description: string }
  /** Beside the title. */
  tools?: ReactNode
  /** Above the table. */
  notice?: ReactNode
  /** Whether one can turn pages. */
  paged?: boolean
  /** Beside the table, such as a drawer for one of its rows. */
  children?: ReactNode
}

/** Whether a table that is read a page at a time has any to turn: while nobody knows, it may. */
export const hasPages = ({ isPending, data }: UseQueryResult<{ count: number }>): boolean =>
  isPending || Boolean(data?.count)

/** A section that is one of Medusa's tables. */
export function TableSection<Row>({
  title,
  about,
  table,
  query: { data, error, isFetching, refetch },
  failed,
  empty,
  tools,
  notice,
  paged = false,
  children,
}: TableSectionProps<Row>) {
  return (
    <Container className="overflow-hidden p-0" role="region" aria-label={title}>
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex flex-wrap items-center justify-between gap-2">
          <div>
            <Heading level="h2">{title}</Heading>
            {about && (
              <Text size="small" className="text-ui-fg-subtle">
                {about}
              </Text>
            )}
          </div>
          {tools}
        </DataTable.Toolbar>
        {notice}
        {error && <Problem title={failed} error={error} retry={() => void refetch()} retrying={isFetching} />}
        {(Boolean(data) || !error) && <DataTable.Table emptyState={{ empty }} />}
        {paged && <DataTable.Pagination />}
      </DataTable>
      {children}
    </Container>
  )
}
