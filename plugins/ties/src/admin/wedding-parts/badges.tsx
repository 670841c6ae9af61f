import { Clock } from "@medusajs/icons"
import { clx, StatusBadge, Tooltip } from "@medusajs/ui"
import type { WeddingRow } from "../../contract/desk"
import type { QuoteState } from "../../contract/weddings"
import { RISK_WORDS, stateWords } from "../lib/desk-words"
import { SLA_WORDS, slaClock } from "../lib/sla-words"

export function StateBadge({ state }: { state: QuoteState }) {
  const { label, colour } = stateWords(state)
  return <StatusBadge color={colour}>{label}</StatusBadge>
}

/** How safe the date is; why it is not, on hover and when it has the keyboard. */
export function RiskBadge({ risk, risk_reason }: Pick<WeddingRow, "risk" | "risk_reason">) {
  const { label, colour } = RISK_WORDS[risk]
  const badge = <StatusBadge color={colour}>{label}</StatusBadge>
  if (risk_reason === null) return badge
  return (
    <Tooltip content={risk_reason} maxWidth={280}>
      <button
        type="button"
        aria-label={`${label}: ${risk_reason}`}
        className="focus-visible:shadow-borders-focus relative z-[1] cursor-help rounded-md outline-none"
      >
        {badge}
      </button>
    </Tooltip>
  )
}

const SLA_TEXT: Record<string, string> = {
  late: "text-ui-tag-red-text",
  at_risk: "text-ui-tag-orange-text",
  running: "text-ui-fg-subtle",
}

/** The clock of an answer that is owed; nothing where none is. `now` in milliseconds since the epoch. */
export function SlaClock({ sla, now }: { sla: WeddingRow["sla"]; now: number }) {
  const words = slaClock(sla, now)
  if (words === null) return null
  return (
    <span className={clx("txt-compact-xsmall-plus flex items-center gap-x-1", SLA_TEXT[sla.state])}>
      <Clock aria-hidden className="shrink-0" />
      <span className="sr-only">{SLA_WORDS[sla.state].label}: </span>
      <span className="first-letter:uppercase">{words}</span>
    </span>
  )
}
