import { Heading } from "@medusajs/ui"
import type { PricingRule } from "../../contract/pricing-rules"
import { DetailRow } from "../components/detail-row"
import { useNow } from "../hooks/use-now"
import { formatCount, formatMoment, formatPercent } from "../lib/format"
import { datesInWords, type NameOf, narrowedBy, SOURCE_WORDS } from "../lib/rule-words"
import { RuleHistory } from "./rule-history"
import { RuleStanding } from "./rule-standing"

/** What a rule says, and what was done to it. */
export function RuleDetails({ rule, nameOf }: { rule: PricingRule; nameOf: NameOf }) {
  const now = useNow()
  const narrowed = narrowedBy(rule.conditions, nameOf)
  return (
    <div className="divide-y">
      <DetailRow title="Status">
        <RuleStanding rule={rule} now={now} />
      </DetailRow>
      <DetailRow title="Percent off">{formatPercent(rule.percent)}</DetailRow>
      <DetailRow title="Ties in the wedding, from">{formatCount(rule.minimum_quantity)}</DetailRow>
      {narrowed.length === 0 && <DetailRow title="For">Any tie of any wedding</DetailRow>}
      {narrowed.map(({ label, value }) => (
        <DetailRow key={label} title={label}>
          {value}
        </DetailRow>
      ))}
      <DetailRow title="When">{datesInWords(rule)}</DetailRow>
      <DetailRow title="Priority">{rule.priority}</DetailRow>
      <DetailRow title="With promotion codes">
        {rule.stacks_with_codes ? "Both act on a tie" : "The better of the two acts on a tie"}
      </DetailRow>
      <DetailRow title="Source">{SOURCE_WORDS[rule.source]}</DetailRow>
      {rule.archived_at && <DetailRow title="Archived">{formatMoment(rule.archived_at)}</DetailRow>}
      <section aria-label="History" className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h2">History</Heading>
        <RuleHistory id={rule.id} nameOf={nameOf} />
      </section>
    </div>
  )
}
