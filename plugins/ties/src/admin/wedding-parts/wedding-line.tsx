import type { WeddingRow } from "../../contract/desk"
import { daysBetween, daysWords, formatDate, todayOf } from "../lib/days"
import { formatCountOf, formatPrice } from "../lib/format"
import { RiskBadge, SlaClock, StateBadge } from "./badges"
import { Swatches } from "./swatches"
import { WeddingLink } from "./wedding-link"

/** A wedding in a short list: who, when, how it stands and what is urgent. `now` in milliseconds since the epoch. */
export function WeddingLine({ wedding, now }: { wedding: WeddingRow; now: number }) {
  const days = daysBetween(todayOf(now), wedding.date)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
      <span className="flex min-w-0 flex-col gap-y-1">
        <WeddingLink wedding={wedding} />
        <span className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-2 gap-y-1">
          <time dateTime={wedding.date}>{formatDate(wedding.date)}</time>
          <span>{daysWords(days)}</span>
          <Swatches colors={wedding.colors} />
          <span className="tabular-nums">
            {formatCountOf(wedding.ties, "tie")}, {formatPrice(String(wedding.total), wedding.currency_code)}
          </span>
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SlaClock sla={wedding.sla} now={now} />
        {wedding.unread_messages > 0 && (
          <span className="txt-compact-xsmall-plus text-ui-tag-blue-text">
            {formatCountOf(wedding.unread_messages, "new message")}
          </span>
        )}
        {wedding.overdue_tasks > 0 && (
          <span className="txt-compact-xsmall-plus text-ui-tag-orange-text">
            {formatCountOf(wedding.overdue_tasks, "task")} overdue
          </span>
        )}
        {wedding.risk !== "green" && <RiskBadge risk={wedding.risk} risk_reason={wedding.risk_reason} />}
        <StateBadge state={wedding.state} />
      </span>
    </li>
  )
}
