import { Table } from "@medusajs/ui"
import type { OrderWedding } from "../../contract/bundle-edits"
import { ScrollTable } from "../components/scroll-table"
import { formatCount, formatPercent } from "../lib/format"
import { amountOf } from "../lib/outcome-words"

const COLUMNS = ["Member", { name: "Ties", end: true }, "Rule", { name: "Total", end: true }] as const

/** Who wears which tie, and what is paid for it. */
export function WeddingLines({ wedding, currency }: { wedding: OrderWedding; currency: string }) {
  return (
    <ScrollTable label="Members" columns={COLUMNS}>
      {wedding.lines.map((line) => (
        <Table.Row key={line.line_item_id} className="[&_td]:py-2">
          <Table.Cell>
            <span className="text-ui-fg-base block">
              {line.name ? `${line.name}, ${line.role_name.toLowerCase()}` : line.role_name}
            </span>
            <span className="block">{line.title}</span>
          </Table.Cell>
          <Table.Cell className="text-right tabular-nums">{formatCount(line.quantity)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {line.rule ? `${formatPercent(line.rule.percent)} off` : "None"}
          </Table.Cell>
          <Table.Cell className="text-right tabular-nums">{amountOf(line.total, currency)}</Table.Cell>
        </Table.Row>
      ))}
    </ScrollTable>
  )
}
