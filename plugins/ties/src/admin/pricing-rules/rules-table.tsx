import { Table } from "@medusajs/ui"
import type { PricingRule } from "../../contract/pricing-rules"
import { OpenButton } from "../components/open-button"
import { ScrollTable } from "../components/scroll-table"
import { formatCount, formatPercent } from "../lib/format"
import { conditionsInWords, datesInWords, type NameOf, SOURCE_WORDS } from "../lib/rule-words"
import { RuleStanding } from "./rule-standing"

export interface ShownRules {
  rules: readonly PricingRule[]
  nameOf: NameOf
  /** Milliseconds since the epoch. */
  now: number
  open: (id: string) => void
}

const COLUMNS = [
  "Rule",
  "Status",
  { name: "Off", end: true },
  { name: "From ties", end: true },
  "For",
  "When",
  { name: "Priority", end: true },
  "With codes",
  "Source",
] as const

/** The rules where the window is wide; `RuleCards` where it is not. */
export function RulesTable({ rules, nameOf, now, open }: ShownRules) {
  return (
    <div className="hidden lg:block">
      <ScrollTable label="Table of the rules" columns={COLUMNS}>
        {rules.map((rule) => (
          <Table.Row key={rule.id} className="cursor-pointer [&_td]:py-3" onClick={() => open(rule.id)}>
            <Table.Cell className="min-w-36 max-w-56 break-words">
              <OpenButton onOpen={() => open(rule.id)}>{rule.name}</OpenButton>
            </Table.Cell>
            <Table.Cell>
              <RuleStanding rule={rule} now={now} />
            </Table.Cell>
            <Table.Cell className="text-ui-fg-base whitespace-nowrap text-right tabular-nums">
              {formatPercent(rule.percent)}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">{formatCount(rule.minimum_quantity)}</Table.Cell>
            <Table.Cell className="min-w-44">{conditionsInWords(rule.conditions, nameOf)}</Table.Cell>
            <Table.Cell className="min-w-24">{datesInWords(rule)}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">{rule.priority}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {rule.stacks_with_codes ? "Both act" : "The better"}
            </Table.Cell>
            <Table.Cell className="min-w-20">{SOURCE_WORDS[rule.source]}</Table.Cell>
          </Table.Row>
        ))}
      </ScrollTable>
    </div>
  )
}
