import { Badge, Text } from "@medusajs/ui"
import type { DeskWedding } from "../../contract/desk"
import { formatCountOf, formatMoment, formatPrice } from "../lib/format"

/** The quote over time, the newest first. */
export function Versions({ quote }: Pick<DeskWedding, "quote">) {
  const versions = [...quote.versions].sort((one, other) => other.number - one.number)
  return (
    <ol aria-label="Versions" className="flex flex-col gap-y-3 px-6 py-4">
      {versions.map(({ number, total, ties, by, reason, at }) => (
        <li key={number} className="flex items-start justify-between gap-x-4">
          <span className="flex min-w-0 flex-col gap-y-0.5">
            <span className="flex items-center gap-x-2">
              <Text as="span" size="small" leading="compact" weight="plus">
                Version {number}
              </Text>
              {number === quote.version && (
                <Badge size="2xsmall" color="blue">
                  Now
                </Badge>
              )}
            </span>
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle break-words">
              {by}, {formatMoment(at)}
              {reason && `: ${reason}`}
            </Text>
          </span>
          <span className="txt-compact-small text-ui-fg-subtle shrink-0 text-right tabular-nums">
            {formatPrice(String(total), quote.content.currency_code)}
            <br />
            {formatCountOf(ties, "tie")}
          </span>
        </li>
      ))}
    </ol>
  )
}
