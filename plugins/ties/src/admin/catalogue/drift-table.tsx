import { CheckCircleSolid, QuestionMarkCircle, XCircleSolid } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Drift } from "../../contract/sync"
import { ScrollTable } from "../components/scroll-table"
import { TablePages } from "../components/table-pages"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"

type Difference = Drift["differences"][number]

const PAGE_SIZE = 10

/** The colours that are not the same everywhere. */
export function DriftTable({ differences }: { differences: readonly Difference[] }) {
  const page = useUrlPage("drift", PAGE_SIZE)
  useStayInside(page, differences.length)
  return (
    <div>
      <ScrollTable label="Differences" columns={["Colour", "Service", "Medusa", "Shop", "What differs"]}>
        {differences.slice(page.offset, page.offset + PAGE_SIZE).map((difference) => (
          <DifferenceRow key={difference.slug} difference={difference} />
        ))}
      </ScrollTable>
      <TablePages page={page} count={differences.length} />
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
