import { ArrowPath } from "@medusajs/icons"
import { StatusBadge, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { DeskShares } from "../../contract/shares"
import { ActionButton } from "../components/action-button"
import { Refused } from "../components/refused"
import { deskKeys } from "../lib/desk-keys"
import { formatMoment } from "../lib/format"
import { amountOf } from "../lib/outcome-words"
import { retryRefund } from "../lib/share-requests"
import { payerName, REFUND_WORDS } from "../lib/share-words"

interface Props {
  weddingId: string
  shares: DeskShares
  mayRetry: boolean
}

/** What goes back or went back to whom, and another try of what the provider refused. */
export function RefundRows({ weddingId, shares, mayRetry }: Props) {
  const client = useQueryClient()
  const retry = useMutation({
    mutationFn: (refundId: string) => retryRefund(weddingId, refundId),
    onSuccess: (after) => client.setQueryData(deskKeys.shares(weddingId), after),
  })
  if (shares.refunds.length === 0) return null
  return (
    <>
      {retry.error && (
        <div className="px-6 py-4">
          <Refused title="It could not be tried again" error={retry.error} />
        </div>
      )}
      <ol className="divide-y" aria-label="Refunds">
        {shares.refunds.map((refund) => {
          const { label, colour } = REFUND_WORDS[refund.state]
          return (
            <li key={refund.id} className="flex flex-col gap-y-1 px-6 py-3">
              <span className="flex flex-wrap items-center justify-between gap-2">
                <Text as="span" size="small" leading="compact" weight="plus">
                  {amountOf(refund.amount, shares.statement.currency_code)} to{" "}
                  {payerName(refund.payer, refund.name)}
                </Text>
                <StatusBadge color={colour}>{label}</StatusBadge>
              </span>
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                {refund.reason} <time dateTime={refund.at}>{formatMoment(refund.at)}</time>
              </Text>
              {refund.state === "failed" && (
                <span className="flex flex-wrap items-center justify-between gap-2">
                  <Text size="small" className="text-ui-tag-red-text break-words">
                    {refund.error}
                  </Text>
                  {mayRetry && (
                    <ActionButton
                      icon={<ArrowPath />}
                      variant="secondary"
                      isLoading={retry.isPending}
                      onClick={() => retry.mutate(refund.id)}
                    >
                      Try again
                    </ActionButton>
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
