import { Table, Text } from "@medusajs/ui"
import type { ChangeEffects } from "../../contract/shares"
import type { WeddingMember } from "../../contract/weddings"
import { BeforeAfter } from "../components/before-after"
import { amountOf } from "../lib/outcome-words"
import { effectWords, payerName } from "../lib/share-words"

const COLUMNS = ["Who pays", { name: "Owes now", end: true }, { name: "Then", end: true }, "Effect"] as const

interface Props {
  effects: ChangeEffects
  members: readonly WeddingMember[]
}

/** What a change of an ordered party does to each who pays, before it is done; the keyboard comes here when it is told. */
export function OrderedOutlook({ effects, members }: Props) {
  const { currency_code: currency, total_before, total_after } = effects
  const known = new Set(["couple", ...members.map(({ id }) => id)])
  const numbers = "text-right tabular-nums"
  return (
    <BeforeAfter
      of={effects}
      columns={COLUMNS}
      rows={
        <>
          {effects.effects.map((effect) => (
            <Table.Row key={effect.payer}>
              <Table.Cell>
                {known.has(effect.payer)
                  ? payerName(effect.payer, effect.name)
                  : (effect.name ?? "Who joins")}
              </Table.Cell>
              <Table.Cell className={numbers}>{amountOf(effect.owed_before, currency)}</Table.Cell>
              <Table.Cell className={numbers}>{amountOf(effect.owed_after, currency)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{effectWords(effect, currency)}</Table.Cell>
            </Table.Row>
          ))}
          <Table.Row className="font-medium">
            <Table.Cell>Total</Table.Cell>
            <Table.Cell className={numbers}>{amountOf(total_before, currency)}</Table.Cell>
            <Table.Cell className={numbers}>{amountOf(total_after, currency)}</Table.Cell>
            <Table.Cell />
          </Table.Row>
        </>
      }
    >
      <Text size="small" className="text-ui-fg-subtle">
        {effects.effects.length === 0
          ? "Nobody pays more or less by it."
          : "Nobody who has paid pays more: what it adds is the couple’s. What goes back is sent the way it was paid, by itself."}
      </Text>
    </BeforeAfter>
  )
}
