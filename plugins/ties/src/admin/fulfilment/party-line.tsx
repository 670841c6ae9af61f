import { Checkbox, StatusBadge } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { PartyRow } from "../../contract/fulfilment"
import { formatDate } from "../lib/days"
import { formatCountOf } from "../lib/format"
import { RISK_WORDS } from "../lib/desk-words"
import { Swatches } from "../wedding-parts/swatches"
import { packingPath } from "./filter"
import { leaveWords, progressWords, STAGE_WORDS } from "./words"

export interface PartyLineProps {
  party: PartyRow
  /** ISO date. */
  today: string
  chosen: boolean
  toggle: (id: string) => void
}

/** A party in the list: who, how urgent and why, and how far it is. */
export function PartyLine({ party, today, chosen, toggle }: PartyLineProps) {
  const { order_id, title, wedding, display_id, date, risk, risk_reason, stage, destinations } = party
  const { label, colour } = RISK_WORDS[risk]
  return (
    <li className="flex items-start gap-x-3 border-t px-6 py-3">
      {/* As large as a thumb: the box alone is not. */}
      <span className="-m-2.5 p-2.5 pt-3">
        <Checkbox
          checked={chosen}
          onCheckedChange={() => toggle(order_id)}
          aria-label={`Choose ${title}, order ${display_id}`}
        />
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <span className="flex min-w-0 flex-col gap-y-0.5">
          <Link
            to={packingPath(order_id)}
            className="txt-compact-medium-plus text-ui-fg-base hover:text-ui-fg-interactive focus-visible:shadow-borders-focus break-words rounded-sm outline-none"
          >
            {title}
          </Link>
          <span className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-2">
            <span>Order #{display_id}</span>
            {wedding && <span className="font-mono">{wedding.code}</span>}
            {date && <span>Wedding {formatDate(date)}</span>}
          </span>
          <span className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-2">
            <Swatches colors={party.colors} />
            <span className="tabular-nums">{progressWords(party)}</span>
            {destinations > 1 && <span>{formatCountOf(destinations, "place")}</span>}
          </span>
        </span>
        <span className="flex flex-col gap-y-1 sm:items-end sm:text-right">
          <span className="txt-compact-small-plus">Leave by {leaveWords(party, today)}</span>
          <span className="flex flex-wrap gap-2">
            <StatusBadge color={colour}>{label}</StatusBadge>
            <StatusBadge color={STAGE_WORDS[stage].colour}>{STAGE_WORDS[stage].label}</StatusBadge>
          </span>
          {risk !== "green" && (
            <span className="txt-compact-small text-ui-fg-subtle max-w-96">{risk_reason}</span>
          )}
        </span>
      </div>
    </li>
  )
}
