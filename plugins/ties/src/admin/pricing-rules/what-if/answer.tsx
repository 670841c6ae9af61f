import { clx, StatusBadge, Table, Text } from "@medusajs/ui"
import type { WeddingChoices } from "../../../contract/pricing-rules"
import { Notice } from "../../components/notice"
import { ScrollTable } from "../../components/scroll-table"
import { formatPercent } from "../../lib/format"
import {
  amountOf,
  formatDifference,
  outcomeInWords,
  type PricedParty,
  sumRows,
} from "../../lib/outcome-words"
import { AnswerLines } from "./answer-lines"

export interface AnswerProps {
  answer: PricedParty
  /** Whether any change is tried; else there is only a now. */
  trying: boolean
  /** Whether what is typed is newer than it. */
  old: boolean
  choices: WeddingChoices
}

/** What a party comes to, line by line and in all. */
export function Answer({ answer, trying, old, choices }: AnswerProps) {
  return (
    <div className={clx("divide-y", old && "opacity-60")} aria-busy={old}>
      {answer.refused !== null && trying && (
        <Notice
          variant="warning"
          title="These changes could not be saved as they are"
          reasons={[answer.refused]}
        />
      )}
      <Sums answer={answer} trying={trying} />
      <Codes answer={answer} />
      <AnswerLines answer={answer} trying={trying} choices={choices} />
      <p className="sr-only" aria-live="polite">
        {old ? "" : outcomeInWords(answer, trying)}
      </p>
    </div>
  )
}

const end = (name: string) => ({ name, end: true }) as const

function Sums({ answer, trying }: Pick<AnswerProps, "answer" | "trying">) {
  const { currency_code: currency, tier: then } = answer.after
  const now = answer.before.tier
  const tier = (one: typeof now) => (one ? formatPercent(one.percent) : "None")
  const columns = trying ? [end("Now"), end("With the changes"), end("Difference")] : [end("Now")]
  return (
    <ScrollTable label="Totals" columns={["Sum", ...columns]}>
      <Table.Row>
        <Table.Cell>Tier of the party</Table.Cell>
        <Table.Cell className="text-right tabular-nums">{tier(now)}</Table.Cell>
        {trying && <Table.Cell className="text-right tabular-nums">{tier(then)}</Table.Cell>}
        {trying && <Table.Cell />}
      </Table.Row>
      {sumRows(answer).map(({ label, before, after }) => (
        <Table.Row key={label} className="last:text-ui-fg-base last:[&_td]:txt-compact-small-plus">
          <Table.Cell>{label}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{amountOf(before, currency)}</Table.Cell>
          {trying && <Table.Cell className="text-right tabular-nums">{amountOf(after, currency)}</Table.Cell>}
          {trying && (
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {formatDifference(after - before, currency)}
            </Table.Cell>
          )}
        </Table.Row>
      ))}
    </ScrollTable>
  )
}

const CODE_WORDS = {
  applied: { label: "Applied", colour: "green" },
  standing_by: { label: "Stands by", colour: "blue" },
  invalid: { label: "Takes nothing off", colour: "orange" },
} as const

function Codes({ answer: { after } }: Pick<AnswerProps, "answer">) {
  if (after.codes.length === 0) return null
  return (
    <ul className="flex flex-col gap-y-3 px-6 py-4" aria-label="Promotion codes">
      {after.codes.map(({ code, state, would_save, reason }) => (
        <li key={code} className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-3">
            <Text size="small" weight="plus" className="break-all">
              {code}
            </Text>
            <StatusBadge color={CODE_WORDS[state].colour}>{CODE_WORDS[state].label}</StatusBadge>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {reason}
            {would_save > 0 && `: ${amountOf(would_save, after.currency_code)}`}
          </Text>
        </li>
      ))}
    </ul>
  )
}
