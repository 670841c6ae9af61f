import { CheckCircleSolid, QuestionMarkCircle, XCircleSolid } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Drift } from "../../contract/sync"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"

type Difference = Drift["differences"][number]

const PAGE_SIZE = 10

/** The colours that are not the same everywhere. */
export function DriftTable({ differences }: { differences: readonly Difference[] }) {
  const page = useUrlPage("drift", PAGE_SIZE)
  useStayInside(page, differences.length)
  const { pageIndex } = page.pagination.state
  const pageCount = Math.ceil(differences.length / PAGE_SIZE)
  const turn = (by: number) =>
    page.pagination.onPaginationChange({ pageIndex: pageIndex + by, pageSize: PAGE_SIZE })
  return (
    <div>
      {/* In the tab order, so that a table wider than a phone scrolls by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe asks for it: scrollable-region-focusable */}
      <div className="overflow-x-auto" role="region" aria-label="Differences" tabIndex={0}>
        <Table>
          <Table.Header className="border-t-0">
            <Table.Row>
              {["Colour", "Service", "Medusa", "Shop", "What differs"].map((name) => (
                <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body className="border-b-0 [&_tr:last-child]:border-b-0">
            {differences.slice(page.offset, page.offset + PAGE_SIZE).map((difference) => (
              <DifferenceRow key={difference.slug} difference={difference} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {pageCount > 1 && (
        <Table.Pagination
          className="border-t"
          count={differences.length}
          pageSize={PAGE_SIZE}
          pageIndex={pageIndex}
          pageCount={pageCount}
          canPreviousPage={pageIndex > 0}
          canNextPage={pageIndex < pageCount - 1}
          previousPage={() => turn(-1)}
          nextPage={() => turn(1)}
        />
      )}
    </div>
  )
}

function DifferenceRow({ difference }: { difference: Difference }) {
  return (
    <Table.Row>
      <Table.Cell className="txt-compact-small-plus text-ui-fg-base whitespace-nowrap">
        {difference.slug}
      </Table.Cell>
      <Table.Cell>{presence(difference.in_service)}</Table.Cell>
      <Table.Cell>{presence(difference.in_medusa)}</Table.Cell>
      <Table.Cell>{presence(difference.in_shop)}</Table.Cell>
      <Table.Cell className="min-w-60 py-2">{difference.note}</Table.Cell>
    </Table.Row>
  )
}

/** `there` is null where nobody could look. */
function presence(there: boolean | null): ReactNode {
  if (there === null) return mark(<QuestionMarkCircle className="text-ui-fg-muted" aria-hidden />, "Unknown")
  if (there) return mark(<CheckCircleSolid className="text-ui-tag-green-icon" aria-hidden />, "There")
  return mark(<XCircleSolid className="text-ui-tag-red-icon" aria-hidden />, "Missing")
}

function mark(icon: ReactNode, word: string): ReactNode {
  return (
    <span className="flex items-center gap-x-1.5">
      {icon}
      {word}
    </span>
  )
}
