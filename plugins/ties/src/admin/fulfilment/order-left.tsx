import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { useNow } from "../hooks/use-now"
import { todayOf } from "../lib/days"
import { RISK_WORDS } from "../lib/desk-words"
import { packingPath } from "./filter"
import { fulfilmentKeys, readLeft } from "./requests"
import { leaveWords, progressWords, STAGE_WORDS } from "./words"

/** What of an order is not packed yet, and whether it is late. Nothing to whom the stockroom is closed. */
export function OrderLeft({ orderId }: { orderId: string }) {
  const today = todayOf(useNow())
  const found = useQuery({
    queryKey: fulfilmentKeys.left(orderId),
    queryFn: () => readLeft(orderId),
    staleTime: 0,
    retry: false,
  })
  if (!found.data?.party) return null
  const { party, left } = found.data
  const { stage, risk, risk_reason } = party
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <StatusBadge color={STAGE_WORDS[stage].colour}>{STAGE_WORDS[stage].label}</StatusBadge>
        {stage !== "shipped" && (
          <StatusBadge color={RISK_WORDS[risk].colour}>{RISK_WORDS[risk].label}</StatusBadge>
        )}
      </div>
      <Text size="small" leading="compact">
        {progressWords(party)}
        {stage !== "shipped" && `. Leave by ${leaveWords(party, today)}`}
      </Text>
      {risk !== "green" && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {risk_reason}
        </Text>
      )}
      {left.length > 0 && (
        <ul aria-label="Left to pack" className="txt-compact-small text-ui-fg-subtle flex flex-col gap-y-1">
          {left.map((one) => (
            <li key={`${one.key} ${one.tie}`}>
              <span className="text-ui-fg-base">{one.name ?? one.role_name}</span>: {one.quantity} × {one.tie}
              {one.missing > 0 && <span className="text-ui-tag-orange-text">, missing</span>}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" variant="secondary" asChild className="self-start">
        <Link to={packingPath(orderId)}>{stage === "shipped" ? "See its bags" : "Pack it"}</Link>
      </Button>
    </div>
  )
}
