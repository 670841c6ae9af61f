import { Text } from "@medusajs/ui"
import type { QuoteDifference } from "../../contract/weddings"
import { Reasons } from "../components/reasons"
import { formatPrice } from "../lib/format"

/** What this version changes, for whoever has to say yes to it. */
export function Difference({ difference, currency }: { difference: QuoteDifference; currency: string }) {
  const money = (amount: number) => formatPrice(String(amount), currency)
  const saysTotal = difference.changes.some(({ kind }) => kind === "total")
  return (
    <section
      aria-label="What changed"
      className="bg-ui-bg-subtle border-l-ui-tag-blue-icon flex flex-col gap-y-2 border-l-4 px-5 py-4"
    >
      <Text size="small" leading="compact" weight="plus">
        What changed from version {difference.from_version} to {difference.to_version}
      </Text>
      <Reasons reasons={difference.changes.map(({ sentence }) => sentence)} />
      {!saysTotal && (
        <Text size="small" className="tabular-nums">
          Total {money(difference.total_before)} → {money(difference.total_after)}
        </Text>
      )}
    </section>
  )
}
