import { Checkbox, clx } from "@medusajs/ui"
import type { WeddingRow } from "../../contract/desk"
import { daysBetween, daysWords, formatDate, todayOf } from "../lib/days"
import { formatCountOf, formatPrice } from "../lib/format"
import { RiskBadge, SlaClock } from "../wedding-parts/badges"
import { Person } from "../wedding-parts/person"
import { Swatches } from "../wedding-parts/swatches"
import { WeddingLink } from "../wedding-parts/wedding-link"

export interface WeddingCardProps {
  wedding: WeddingRow
  selected: boolean
  toggle: (wedding: WeddingRow) => void
  /** Milliseconds since the epoch. */
  now: number
}

/** A wedding on the board: who, when, what for, and what is urgent about it. */
export function WeddingCard({ wedding, selected, toggle, now }: WeddingCardProps) {
  return (
    <li
      className={clx(
        "bg-ui-bg-base shadow-elevation-card-rest hover:shadow-elevation-card-hover relative flex flex-col gap-y-2 rounded-lg p-3",
        selected && "bg-ui-bg-highlight hover:bg-ui-bg-highlight-hover",
      )}
    >
      <div className="flex items-start gap-x-2">
        <Checkbox
          className="relative z-[1] mt-0.5"
          checked={selected}
          onCheckedChange={() => toggle(wedding)}
          aria-label={`Select ${wedding.couple}`}
        />
        <div className="flex min-w-0 flex-1 flex-col">
          <span className="break-words">
            <WeddingLink wedding={wedding} stretched />
          </span>
          <span className="txt-compact-xsmall text-ui-fg-subtle">
            <time dateTime={wedding.date}>{formatDate(wedding.date)}</time>,{" "}
            {daysWords(daysBetween(todayOf(now), wedding.date))}
          </span>
        </div>
      </div>
      <div className="txt-compact-xsmall text-ui-fg-subtle flex items-center justify-between gap-x-2">
        <span className="flex min-w-0 items-center gap-x-2">
          <Swatches colors={wedding.colors} />
          <span className="truncate">{formatCountOf(wedding.ties, "tie")}</span>
        </span>
        <span className="text-ui-fg-base tabular-nums">
          {formatPrice(String(wedding.total), wedding.currency_code)}
        </span>
      </div>
      {wedding.tracking && <span className="txt-compact-xsmall text-ui-fg-subtle">{wedding.tracking}</span>}
      <Urgency wedding={wedding} now={now} />
      <div className="txt-compact-xsmall text-ui-fg-subtle flex items-center justify-between gap-x-2">
        <Person person={wedding.coordinator} />
        <span className="shrink-0 font-mono">{wedding.code}</span>
      </div>
    </li>
  )
}

/** What is urgent; nothing where nothing is, so that the eye finds what is. */
function Urgency({ wedding, now }: { wedding: WeddingRow; now: number }) {
  const answerDue = wedding.sla.state !== "none" && wedding.sla.state !== "answered"
  const risky = wedding.risk !== "green"
  const quiet = wedding.overdue_tasks === 0 && wedding.unread_messages === 0
  if (!answerDue && !risky && quiet) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <SlaClock sla={wedding.sla} now={now} />
      {risky && <RiskBadge risk={wedding.risk} risk_reason={wedding.risk_reason} />}
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
    </div>
  )
}
