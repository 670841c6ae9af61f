import { Table, Text } from "@medusajs/ui"
import type { BundleEditAnswer, OrderWedding } from "../../contract/bundle-edits"
import { BeforeAfter } from "../components/before-after"
import { changeInWords, dueInWords } from "../lib/edit-draft"
import { formatCount, formatPercent } from "../lib/format"
import { amountOf } from "../lib/outcome-words"

type Tier = BundleEditAnswer["weddings"][number]["tier_before"]

const COLUMNS = ["Order", { name: "Now", end: true }, { name: "Afterwards", end: true }] as const

/** What an edit would come to, before it is done; the keyboard comes here when it is told. */
export function Outcome({ outcome, wedding }: { outcome: BundleEditAnswer; wedding: OrderWedding }) {
  const { before, after, currency_code: currency, difference } = outcome
  const told = outcome.weddings.find(({ bundle_id }) => bundle_id === wedding.id)
  const rows = [
    ...(told
      ? [
          ["Ties of this wedding", formatCount(told.ties_before), formatCount(told.ties_after)],
          ["Tier", tierInWords(told.tier_before), tierInWords(told.tier_after)],
        ]
      : []),
    ["Discount", amountOf(before.discount_total, currency), amountOf(after.discount_total, currency)],
    ["Total", amountOf(before.total, currency), amountOf(after.total, currency)],
  ]
  return (
    <BeforeAfter
      of={outcome}
      columns={COLUMNS}
      rows={rows.map(([label, now, then]) => (
        <Table.Row key={label}>
          <Table.Cell>{label}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{now}</Table.Cell>
          <Table.Cell className="text-ui-fg-base text-right tabular-nums">{then}</Table.Cell>
        </Table.Row>
      ))}
    >
      <Text size="small">
        {changeInWords(after.total - before.total, currency)}. {dueInWords(difference, currency)}.
      </Text>
      {told && told.rules.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          Rules then: {told.rules.join(", ")}.
        </Text>
      )}
    </BeforeAfter>
  )
}

const tierInWords = (tier: Tier): string => (tier ? formatPercent(tier.percent) : "None")
