import type { CatalogueColor } from "@kct/contract"
import { formatMoneyRange } from "@/lib/money"

/** `$24.99 to $29.99` over all priced variants of these colours; null where none has a price. */
export function priceRangeOf(colors: readonly CatalogueColor[], currency: string): string | null {
  const amounts = colors.flatMap(({ variants }) =>
    variants.flatMap(({ price }) => (price ? [price.amount] : [])),
  )
  if (amounts.length === 0) return null
  const [min, max] = amounts.reduce(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return formatMoneyRange(min, max, currency)
}

/** `11 colours`. */
export function countWords(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`
}
