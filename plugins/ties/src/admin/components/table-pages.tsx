import { Table } from "@medusajs/ui"
import type { UrlPage } from "../hooks/use-url-page"

/** Turns the pages of a table whose rows are all there; nothing where they fit on one. */
export function TablePages({ page, count }: { page: UrlPage; count: number }) {
  const { pageIndex } = page.pagination.state
  const pageCount = Math.ceil(count / page.limit)
  if (pageCount <= 1) return null
  const turn = (by: number) =>
    page.pagination.onPaginationChange({ pageIndex: pageIndex + by, pageSize: page.limit })
  return (
    <Table.Pagination
      className="border-t"
      count={count}
      pageSize={page.limit}
      pageIndex={pageIndex}
      pageCount={pageCount}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex < pageCount - 1}
      previousPage={() => turn(-1)}
      nextPage={() => turn(1)}
    />
  )
}
