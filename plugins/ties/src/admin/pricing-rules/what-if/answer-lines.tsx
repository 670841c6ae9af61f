import { Table, Text } from "@medusajs/ui"
import type { AppliedRule } from "../../../contract/bundles"
import type { WeddingChoices, WhatIfAnswer } from "../../../contract/pricing-rules"
import { ScrollTable } from "../../components/scroll-table"
import { formatCountOf, formatPercent } from "../../lib/format"
import { amountOf, membersInWords, type PricedParty, totalsByKey } from "../../lib/outcome-words"

export interface AnswerLinesProps {
  answer: PricedParty
  trying: boolean
  choices: WeddingChoices
}

type Line = WhatIfAnswer["lines"][number]

/** Line by line which rule it gets, why, and why none of the others. */
export function AnswerLines({ answer, trying, choices }: AnswerLinesProps) {
  const [before, after] = [totalsByKey(answer.before), totalsByKey(answer.after)]
  const currency = answer.after.currency_code
  const words = membersInWords(answer.party, choices)
  return (
    <ScrollTable label="Lines" columns={["Member", "Rule", { name: "Total", end: true }]}>
      {answer.lines.map((line) => {
        const [was, is] = [before.get(line.key) ?? 0, after.get(line.key) ?? 0]
        const other = trying && Math.abs(was - is) >= 0.005
        const member = words.get(line.key)
        return (
          <Table.Row key={line.key} className="align-top [&_td]:h-auto [&_td]:py-3">
            <Table.Cell className="min-w-28">
              <span className="text-ui-fg-base block">{member?.role}</span>
              <span className="block">{member && formatCountOf(member.quantity, "tie")}</span>
              <span className="block">{member?.tie}</span>
            </Table.Cell>
            <Table.Cell className="min-w-44">
              <Rules line={line} trying={trying} />
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {other && (
                <>
                  <span className="sr-only">Now </span>
                  <s className="block">{amountOf(was, currency)}</s>
                  <span className="sr-only">, with the changes </span>
                </>
              )}
              <span className="text-ui-fg-base block">{amountOf(is, currency)}</span>
            </Table.Cell>
          </Table.Row>
        )
      })}
    </ScrollTable>
  )
}

function Rules({ line: { before, after, rejected }, trying }: { line: Line; trying: boolean }) {
  const same = before?.id === after?.id && before?.percent === after?.percent
  return (
    <div className="flex flex-col gap-y-2">
      {trying && !same && (
        <div>
          <span className="block">Now: {nameOf(before)}</span>
        </div>
      )}
      <div>
        <span className="text-ui-fg-base block">
          {trying && !same && "Then: "}
          {nameOf(after)}
        </span>
        {after && (
          <Text as="span" size="xsmall" className="text-ui-fg-subtle block">
            {after.why}
          </Text>
        )}
      </div>
      {rejected.length > 0 && (
        <details>
          <summary className="txt-compact-xsmall-plus text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus w-fit cursor-pointer rounded-sm outline-none">
            Why not {rejected.length === 1 ? "the other rule" : `the other ${rejected.length}`}
          </summary>
          <ul className="txt-compact-xsmall mt-2 flex flex-col gap-y-1.5">
            {rejected.map(({ rule_id, name, why }) => (
              <li key={rule_id}>
                <span className="text-ui-fg-base">{name}</span>: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const nameOf = (rule: AppliedRule | null): string =>
  rule ? `${rule.name}, ${formatPercent(rule.percent)} off` : "No rule"
