import { Skeleton, StatusBadge, Table, Text } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { DeskRole } from "../../contract/desk-staff"
import type { DeskShares } from "../../contract/shares"
import { Problem } from "../components/problem"
import { Refused } from "../components/refused"
import { ScrollTable } from "../components/scroll-table"
import { Section } from "../components/section"
import { SwitchRow } from "../components/switch-row"
import { deskKeys } from "../lib/desk-keys"
import { formatDay, NOTHING } from "../lib/format"
import { amountOf } from "../lib/outcome-words"
import { readShares, releaseParty } from "../lib/share-requests"
import { payerName, SHARE_WORDS } from "../lib/share-words"
import { CancelOrder } from "./cancel-order"
import { RefundRows } from "./refund-rows"

/** Members pay while one looks. */
const RENEW_MS = 30_000

/** Who pays what of a wedding, what is still due, and what goes back. */
export function PaymentsSection({ weddingId, role }: { weddingId: string; role: DeskRole | undefined }) {
  const shares = useQuery({
    queryKey: deskKeys.shares(weddingId),
    queryFn: () => readShares(weddingId),
    refetchInterval: RENEW_MS,
  })
  const mayMove = role === "owner" || role === "lead"
  return (
    <Section title="Payments">
      {shares.error && (
        <Problem
          title="Who pays what could not be read"
          error={shares.error}
          retry={() => void shares.refetch()}
          retrying={shares.isFetching}
        />
      )}
      {shares.isPending && <Skeleton className="h-32 rounded-none" />}
      {shares.data && (
        <>
          <Summary shares={shares.data} />
          <Shares shares={shares.data} />
          <RefundRows weddingId={weddingId} shares={shares.data} mayRetry={mayMove} />
          <Release weddingId={weddingId} shares={shares.data} mayChange={mayMove} />
          {mayMove && <CancelOrder weddingId={weddingId} shares={shares.data} />}
        </>
      )}
    </Section>
  )
}

/** What is left in one sentence, and whether Medusa's order says the same. */
function Summary({ shares: { statement, medusa } }: { shares: DeskShares }) {
  const money = (amount: number) => amountOf(amount, statement.currency_code)
  const left =
    statement.due > 0
      ? `${money(statement.due)} still to pay`
      : statement.ordered
        ? "All paid"
        : "Not paid yet"
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        {statement.cancelled ? "Cancelled" : statement.ordered ? `Ordered, ${left.toLowerCase()}` : left}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {money(statement.total)} in all, {money(statement.charged)} paid, {money(statement.refunded)} given
        back.
      </Text>
      {statement.closed !== null && (
        <Text size="small" className="text-ui-fg-subtle">
          {statement.closed}
        </Text>
      )}
      {medusa && !medusa.agrees && (
        <Text size="small" className="text-ui-tag-red-text">
          {`Medusa’s order says ${money(medusa.total)} in all and ${money(medusa.paid)} paid: the books are compared again by themselves; where it stays so, look at the order’s payments.`}
        </Text>
      )}
    </div>
  )
}

function Shares({ shares: { statement } }: { shares: DeskShares }) {
  const money = (amount: number) => amountOf(amount, statement.currency_code)
  const numbers = "text-right tabular-nums"
  return (
    <ScrollTable
      label="Shares"
      columns={[
        "Who",
        "State",
        { name: "Owes", end: true },
        { name: "Paid", end: true },
        { name: "Given back", end: true },
        { name: "Due", end: true },
        "By",
      ]}
    >
      {statement.shares.map((share) => {
        const { label, colour } = SHARE_WORDS[share.state]
        return (
          <Table.Row key={share.payer}>
            <Table.Cell>
              {payerName(share.payer, share.name)}
              {share.has_left && <span className="text-ui-fg-subtle"> (has left)</span>}
            </Table.Cell>
            <Table.Cell>
              <StatusBadge color={colour}>{label}</StatusBadge>
            </Table.Cell>
            <Table.Cell className={numbers}>{money(share.owed)}</Table.Cell>
            <Table.Cell className={numbers}>{money(share.charged)}</Table.Cell>
            <Table.Cell className={numbers}>{money(share.refunded)}</Table.Cell>
            <Table.Cell className={numbers}>{money(share.due)}</Table.Cell>
            <Table.Cell>{share.deadline === null ? NOTHING : formatDay(share.deadline)}</Table.Cell>
          </Table.Row>
        )
      })}
    </ScrollTable>
  )
}

/** Whether it may be packed though not all is paid. */
function Release({
  weddingId,
  shares,
  mayChange,
}: {
  weddingId: string
  shares: DeskShares
  mayChange: boolean
}) {
  const client = useQueryClient()
  const release = useMutation({
    mutationFn: (released: boolean) => releaseParty(weddingId, released),
    onSuccess: (after) => client.setQueryData(deskKeys.shares(weddingId), after),
  })
  if (!shares.statement.ordered || shares.statement.cancelled) return null
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      {release.error && <Refused title="It stays as it is" error={release.error} />}
      <SwitchRow
        label="Pack it though not all is paid"
        hint={
          shares.may_pack
            ? "Its ties may be packed."
            : "Its ties are packed once all is paid, unless this is switched on."
        }
        on={shares.released}
        turn={(on) => release.mutate(on)}
        disabled={!mayChange || release.isPending}
      />
    </div>
  )
}
