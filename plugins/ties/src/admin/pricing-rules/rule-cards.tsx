import { Text } from "@medusajs/ui"
import { OpenButton } from "../components/open-button"
import { formatCountOf, formatPercent } from "../lib/format"
import { conditionsInWords, datesInWords, SOURCE_WORDS } from "../lib/rule-words"
import { RuleStanding } from "./rule-standing"
import type { ShownRules } from "./rules-table"

/** The rules on a phone, each with all that the table says. */
export function RuleCards({ rules, nameOf, now, open }: ShownRules) {
  return (
    <ul className="divide-y lg:hidden" aria-label="List of the rules">
      {rules.map((rule) => (
        <li key={rule.id} className="flex flex-col gap-y-1 px-6 py-4">
          <div className="flex items-start justify-between gap-x-4">
            <span className="min-w-0 break-words text-left">
              <OpenButton onOpen={() => open(rule.id)}>{rule.name}</OpenButton>
            </span>
            <RuleStanding rule={rule} now={now} />
          </div>
          <Text size="small" className="text-ui-fg-base">
            {formatPercent(rule.percent)} off, from {formatCountOf(rule.minimum_quantity, "tie")} on
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {conditionsInWords(rule.conditions, nameOf)}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {[
              datesInWords(rule),
              `priority ${rule.priority}`,
              rule.stacks_with_codes ? "codes act as well" : "the better of rule and codes acts",
              SOURCE_WORDS[rule.source],
            ].join(" · ")}
          </Text>
        </li>
      ))}
    </ul>
  )
}
