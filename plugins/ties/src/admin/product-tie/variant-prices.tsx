import { StatusBadge, Text } from "@medusajs/ui"
import { formatPrice } from "../lib/format"
import type { Tie } from "./tie-section"

/** What the service asks for each style, and which of them it no longer lists. */
export function VariantPrices({ variants }: { variants: Tie["variants"] }) {
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text as="div" size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
        Prices of the service
      </Text>
      <ul className="flex flex-col gap-y-2">
        {variants.map((variant) => (
          <li
            key={variant.variant_id}
            className="txt-compact-small flex items-center justify-between gap-x-4"
          >
            <span className="text-ui-fg-base min-w-0 break-words">{variant.style}</span>
            <span className="flex shrink-0 items-center gap-x-2 tabular-nums">
              {variant.withdrawn_at && <StatusBadge color="orange">Withdrawn</StatusBadge>}
              {variant.compare_at_price !== null && (
                <s className="text-ui-fg-subtle">
                  <span className="sr-only">Before: </span>
                  {formatPrice(variant.compare_at_price, variant.currency_code)}
                </s>
              )}
              <span className="text-ui-fg-base">{formatPrice(variant.price, variant.currency_code)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
