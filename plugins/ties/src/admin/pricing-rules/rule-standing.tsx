import { StatusBadge } from "@medusajs/ui"
import type { PricingRule } from "../../contract/pricing-rules"
import { standingOf } from "../lib/rule-words"

/** How a rule stands now: an active one may be over, or not begun. */
export function RuleStanding({ rule, now }: { rule: PricingRule; now: number }) {
  const { label, colour } = standingOf(rule, now)
  return (
    <StatusBadge color={colour} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  )
}
