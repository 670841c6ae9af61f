import { ArrowPath } from "@medusajs/icons"
import { createDataTableColumnHelper, StatusBadge, useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { PaymentEvent, PaymentEventState } from "../../contract/payments"
import { FilterSelect } from "../components/filter-select"
import { hasPages, TableSection } from "../components/table-section"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { useUrlValue } from "../hooks/use-url-value"
import { formatCount, formatMoment, NOTHING } from "../lib/format"
import { EVENT_STATES, EVENT_WORDS, eventStateOf, providerName } from "../lib/payment-words"
import { paymentKeys, readEvents, retryEvent } from "./requests"
import { RowButton } from "./row-button"

const PAGE_SIZE = 20
const LOOK_EVERY_MS = 5000

const column = createDataTableColumnHelper<PaymentEvent>()

const columns = [
  column.accessor("type", {
    header: "Event",
    cell: ({ row: { original } }) => (
      <span className="flex flex-col">
        <span>{original.type}</span>
        <span className="txt-compact-xsmall text-ui-fg-subtle">{providerName(original.provider)}</span>
      </span>
    ),
  }),
  column.accessor("state", {
    header: "State",
    cell: ({ getValue }) => (
      <StatusBadge color={EVENT_WORDS[getValue()].colour}>{EVENT_WORDS[getValue()].label}</StatusBadge>
    ),
  }),
  column.accessor("outcome", {
    header: "What came of it",
    cell: ({ getValue }) => (
      <span className="block min-w-48 whitespace-normal py-2">{getValue() ?? NOTHING}</span>
    ),
  }),
  column.accessor("repeats", {
    header: "Came",
    align: "right",
    cell: ({ getValue }) => <span className="tabular-nums">{formatCount(getValue() + 1)} ×</span>,
  }),
  column.accessor("created_at", {
    header: "First",
    cell: ({ getValue }) => <time dateTime={getValue()}>{formatMoment(getValue())}</time>,
  }),
  column.display({
    id: "retry",
    cell: ({ row: { original } }) =>
      original.state === "dead" ? (
        <RowButton
          icon={<ArrowPath />}
          label={`Handle ${original.type} again`}
          act={() => retryEvent(original.id)}
          done="It is handled again"
          failed="It could not be handled again"
        >
          Retry
        </RowButton>
      ) : null,
  }),
]

const optionsOf = (counts: Partial<Record<PaymentEventState, number>> | undefined) =>
  EVENT_STATES.map((value) => ({
    value,
    label: `${EVENT_WORDS[value].label} (${formatCount(counts?.[value] ?? 0)})`,
  }))

/** What payment providers have told, each once, and what came of it. */
export function EventsSection() {
  const [written, choose] = useUrlValue("event_state", "event_offset")
  const page = useUrlPage("event", PAGE_SIZE)
  const query = { limit: page.limit, offset: page.offset, state: eventStateOf(written) }
  const events = useQuery({
    queryKey: paymentKeys.events(query),
    queryFn: () => readEvents(query),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
  })
  useStayInside(page, events.data?.count)
  const table = useDataTable({
    data: events.data?.events ?? [],
    columns,
    rowCount: events.data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading: events.isPending,
    pagination: page.pagination,
  })
  return (
    <TableSection
      title="What providers told"
      table={table}
      query={events}
      paged={hasPages(events)}
      failed="The events could not be read"
      empty={{ heading: "No events", description: "What Stripe and PayPal tell is listed here." }}
      tools={
        <FilterSelect
          label="State of the events shown"
          all="All events"
          options={optionsOf(events.data?.by_state)}
          value={eventStateOf(written)}
          choose={choose}
        />
      }
    />
  )
}
