import { Container, Copy, Heading, Text } from "@medusajs/ui"
import { Users } from "@medusajs/icons"
import type { DeskWedding } from "../../contract/desk"
import type { DeskMe } from "../../contract/desk-staff"
import { ActionButton } from "../components/action-button"
import { useNow } from "../hooks/use-now"
import { daysBetween, daysWords, formatDate, formatWeekday, todayOf } from "../lib/days"
import { coupleOf } from "../lib/desk-words"
import { RiskBadge, SlaClock, StateBadge } from "../wedding-parts/badges"
import { Person } from "../wedding-parts/person"
import { ChangeNotice } from "./change-notice"
import { DecisionButtons } from "./decision-buttons"
import { type Done, DoneStrip } from "./done-strip"
import type { Assigning } from "./use-assigning"
import type { Decisions } from "./use-decisions"

export interface WeddingHeaderProps {
  wedding: DeskWedding
  me: DeskMe | undefined
  decisions: Decisions
  assigning: Assigning
  done: Done | null
  dismiss: () => void
}

/** Who marries and when, how it stands, who has it, and what can be decided. */
export function WeddingHeader({ wedding, me, decisions, assigning, done, dismiss }: WeddingHeaderProps) {
  const { quote } = wedding
  // What a drawer is open for is told in the drawer.
  const problem = decisions.asking
    ? null
    : (decisions.change.problem ?? (assigning.open ? null : assigning.change.problem))
  return (
    <Container className="overflow-hidden p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 flex-1 basis-80 flex-col gap-y-2">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading className="break-words">{coupleOf(wedding.details)}</Heading>
            <span role="status" aria-label="State">
              <StateBadge state={quote.state} />
            </span>
            <RiskBadge risk={wedding.risk} risk_reason={wedding.risk_reason} />
          </div>
          <Facts wedding={wedding} />
          {wedding.risk_reason && (
            <Text size="small" className="text-ui-fg-subtle">
              {wedding.risk_reason}
            </Text>
          )}
          <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-3 gap-y-2">
            <Person person={wedding.coordinator} />
            {assigning.take && (
              <ActionButton
                icon={<Users />}
                variant="secondary"
                onClick={assigning.take}
                isLoading={assigning.change.pending}
              >
                Take it
              </ActionButton>
            )}
            {me?.may.assign && (
              <ActionButton icon={<Users />} variant="secondary" onClick={assigning.show}>
                {wedding.coordinator ? "Hand over" : "Assign"}
              </ActionButton>
            )}
          </div>
        </div>
        <DecisionButtons
          possible={quote.possible}
          decide={decisions.decide}
          pending={decisions.change.pending}
        />
      </div>
      {problem && (
        <div className="px-6 pb-4">
          <ChangeNotice problem={problem} />
        </div>
      )}
      <DoneStrip done={done} dismiss={dismiss} />
    </Container>
  )
}

function Facts({ wedding: { code, details, sla, quote } }: { wedding: DeskWedding }) {
  const now = useNow()
  return (
    <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="flex items-center gap-x-1 font-mono">
        {code}
        <Copy content={code} variant="mini" aria-label="Copy the code" />
      </span>
      <span>
        <time dateTime={details.date}>{formatWeekday(details.date)}</time>,{" "}
        {daysWords(daysBetween(todayOf(now), details.date))}
      </span>
      <SlaClock sla={sla} now={now} />
      {quote.expires_at && <span>Quote expires {formatDate(quote.expires_at)}</span>}
      {quote.accepted_at && <span>Accepted {formatDate(quote.accepted_at)}</span>}
    </div>
  )
}
