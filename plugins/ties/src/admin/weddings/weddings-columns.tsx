import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"
import type { WeddingRow } from "../../contract/desk"
import { daysBetween, daysWords, formatDate, todayOf } from "../lib/days"
import { formatCount, formatPrice } from "../lib/format"
import { RiskBadge, SlaClock, StateBadge } from "../wedding-parts/badges"
import { Person } from "../wedding-parts/person"
import { Swatches } from "../wedding-parts/swatches"
import { WeddingLink } from "../wedding-parts/wedding-link"

const column = createDataTableColumnHelper<WeddingRow>()

/** Columns of the table. `now` in milliseconds since the epoch, renewed by whoever shows it. */
export function weddingsColumns(now: number) {
  const today = todayOf(now)
  return [
    // Medusa's own check boxes have no name that a screen reader could say.
    column.select({
      header: ({ table }) => (
        <Checkbox
          aria-label="Select all of this page"
          checked={table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()}
          onCheckedChange={(on) => table.toggleAllPageRowsSelected(on === true)}
        />
      ),
      cell: ({ row }) => (
        <Checkbox
          aria-label={`Select ${row.original.couple}`}
          checked={row.getIsSelected()}
          onCheckedChange={(on) => row.toggleSelected(on === true)}
          onClick={(event) => event.stopPropagation()}
        />
      ),
    }),
    column.accessor("couple", {
      header: "Couple",
      size: 240,
      cell: ({ row: { original } }) => (
        <span className="flex min-w-0 flex-col">
          <WeddingLink wedding={original} />
          <span className="txt-compact-xsmall text-ui-fg-subtle font-mono">{original.code}</span>
        </span>
      ),
    }),
    column.accessor("state", {
      header: "State",
      size: 170,
      cell: ({ row: { original } }) => (
        <span className="flex flex-col items-start gap-y-1">
          <StateBadge state={original.state} />
          {original.tracking && (
            <span className="txt-compact-xsmall text-ui-fg-subtle">{original.tracking}</span>
          )}
        </span>
      ),
    }),
    column.accessor("date", {
      header: "Date",
      size: 180,
      cell: ({ getValue }) => `${formatDate(getValue())}, ${daysWords(daysBetween(today, getValue()))}`,
    }),
    column.accessor("ties", {
      header: "Ties",
      size: 120,
      cell: ({ row: { original } }) => (
        <span className="flex items-center gap-x-2 tabular-nums">
          {formatCount(original.ties)}
          <Swatches colors={original.colors} />
        </span>
      ),
    }),
    column.accessor("total", {
      header: "Total",
      align: "right",
      size: 110,
      cell: ({ row: { original } }) => (
        <span className="tabular-nums">{formatPrice(String(original.total), original.currency_code)}</span>
      ),
    }),
    column.accessor("sla.state", {
      header: "Answer",
      size: 170,
      truncateTooltip: false,
      cell: ({ row: { original } }) => <SlaClock sla={original.sla} now={now} />,
    }),
    column.accessor("risk", {
      header: "Risk",
      size: 120,
      truncateTooltip: false,
      cell: ({ row: { original } }) => <RiskBadge risk={original.risk} risk_reason={original.risk_reason} />,
    }),
    column.accessor("coordinator.name", {
      header: "Coordinator",
      size: 170,
      cell: ({ row: { original } }) => <Person person={original.coordinator} />,
    }),
  ]
}
