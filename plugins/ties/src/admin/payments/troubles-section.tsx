import { ArrowPath, Check } from "@medusajs/icons"
import { createDataTableColumnHelper, StatusBadge, useDataTable } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { PaymentTrouble } from "../../contract/payments"
import { Notice } from "../components/notice"
import { TableSection } from "../components/table-section"
import { useStayInside, useUrlPage } from "../hooks/use-url-page"
import { formatMoment } from "../lib/format"
import { providerName, TROUBLE_WORDS } from "../lib/payment-words"
import { compareNow, dismissTrouble, paymentKeys, readTroubles } from "./requests"
import { RowButton } from "./row-button"

const PAGE_SIZE = 10
const LOOK_EVERY_MS = 10_000

const column = createDataTableColumnHelper<PaymentTrouble>()

const columns = [
  column.accessor("state", {
    header: "State",
    cell: ({ getValue }) => (
      <StatusBadge color={TROUBLE_WORDS[getValue()].colour}>{TROUBLE_WORDS[getValue()].label}</StatusBadge>
    ),
  }),
  column.accessor("words", {
    header: "What",
    cell: ({ getValue }) => <span className="block min-w-64 whitespace-normal py-2">{getValue()}</span>,
  }),
  column.accessor("provider", { header: "By", cell: ({ getValue }) => providerName(getValue()) }),
  column.accessor("created_at", {
    header: "Since",
    cell: ({ getValue }) => <time dateTime={getValue()}>{formatMoment(getValue())}</time>,
  }),
  column.display({
    id: "do",
    cell: ({ row: { original } }) => (
      <span className="flex items-center justify-end gap-2">
        {original.order_id ? (
          <Link to={`/orders/${original.order_id}`} className="txt-compact-small text-ui-fg-interactive">
            Order
          </Link>
        ) : null}
        {original.state === "open" ? (
          <RowButton
            icon={<Check />}
            label={`I have seen to it: ${original.words}`}
            act={() => dismissTrouble(original.id)}
            done="It is marked as seen to"
            failed="It could not be marked"
          >
            Seen to
          </RowButton>
        ) : null}
      </span>
    ),
  }),
]

/** What about payments is not as it should be, or was mended by itself. */
export function TroublesSection() {
  const page = useUrlPage("trouble", PAGE_SIZE)
  const query = { limit: page.limit, offset: page.offset }
  const troubles = useQuery({
    queryKey: paymentKeys.troubles(query),
    queryFn: () => readTroubles(query),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
  })
  useStayInside(page, troubles.data?.count)
  const table = useDataTable({
    data: troubles.data?.troubles ?? [],
    columns,
    rowCount: troubles.data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading: troubles.isPending,
    pagination: page.pagination,
  })
  return (
    <TableSection
      title="Payments to look at"
      table={table}
      query={troubles}
      failed="Payments could not be read"
      empty={{
        heading: "All payments are as they should be",
        description: "Money without an order, or an order without its money, would be listed here.",
      }}
      tools={
        <RowButton
          icon={<ArrowPath />}
          label="Compare payments with orders now"
          act={compareNow}
          done="Payments were compared with orders"
          failed="Payments could not be compared"
        >
          Compare now
        </RowButton>
      }
      notice={
        troubles.data?.providers.length === 0 && (
          <Notice
            variant="warning"
            title="Nobody can really pay in this store"
            reasons={[
              "Only Medusa’s built-in provider is on, which charges nothing. Cards and PayPal are switched on by their keys.",
            ]}
          />
        )
      }
      paged={(troubles.data?.count ?? 0) > PAGE_SIZE}
    />
  )
}
