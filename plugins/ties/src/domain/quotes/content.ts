/** What one member gets. */
export interface QuoteLine {
  member_id: string
  /** Slug of the part in the party. */
  role: string
  name: string | null
  variant_id: string
  /** Slugs. */
  color: string
  style: string
  quantity: number
  unit_price: number
  /** Off the whole line. */
  discount: number
  /** Of the line, discount taken off. */
  total: number
  /** Name of the price rule, null where it has none. */
  rule: string | null
}

/**
 * What a quote says: agreed to as a whole, or not at all. Stored and sent as it is, hence the names.
 *
 * Amounts are in major units of the currency, with their tax where `tax_inclusive` and before tax elsewhere; shipping is
 * never in them. What members and price rules are called is told along, and not agreed to: a name that is spelled right
 * makes no other quote.
 */
export interface QuoteContent {
  currency_code: string
  region_id: string
  tax_inclusive: boolean
  /** In any order; one a member. */
  lines: readonly QuoteLine[]
  ties: number
  subtotal: number
  /** Everything that is taken off, the special price too. */
  discount: number
  /** Off the whole, given by staff: 0 to 100. */
  special_percent: number
  total: number
  /** Promotion codes that the couple has entered, in any order; absent where it has none. */
  codes?: readonly string[]
}

/** A shift of the point between two 4th decimals, so that it lies where no price does. */
const NUDGE = 1e-6

/**
 * An amount as it is compared and hashed: 4 decimals, which is more than any currency shows. Sums of the same prices in
 * another order differ by 1e-13 or so, and a percentage of a price can lie exactly between two 4th decimals (2.5 % of
 * 24.99 is 0.62475): rounded as it is, such a sum would come out now one way, now the other.
 * @throws RangeError for what is no amount
 */
export function amountKey(amount: number): string {
  const tenThousandths = Math.round(amount * 10_000 + NUDGE)
  if (!Number.isSafeInteger(tenThousandths)) throw new RangeError(`${amount} is no amount`)
  const digits = String(Math.abs(tenThousandths)).padStart(5, "0")
  return `${tenThousandths < 0 ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

export const sameAmount = (one: number, other: number): boolean => amountKey(one) === amountKey(other)

/** Code points, not a locale's order: the same on every machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** By member, and where one had two lines, by what is in them. */
export function sortedLines(lines: readonly QuoteLine[]): QuoteLine[] {
  return lines
    .map((line) => ({ line, key: JSON.stringify(lineKey(line)) }))
    .sort((a, b) => byText(a.line.member_id, b.line.member_id) || byText(a.key, b.key))
    .map(({ line }) => line)
}

const lineKey = (line: QuoteLine) => ({
  color: line.color,
  discount: amountKey(line.discount),
  member_id: line.member_id,
  quantity: line.quantity,
  style: line.style,
  total: amountKey(line.total),
  unit_price: amountKey(line.unit_price),
  variant_id: line.variant_id,
})

/**
 * The one text of a content, whatever the order of its lines and fields and whatever else hangs on them: two contents
 * are the same quote if their texts are equal. Its SHA-256 is what an approval and an acceptance are bound to.
 */
export function canonical(content: QuoteContent): string {
  const { codes = [] } = content
  return JSON.stringify({
    ...(codes.length > 0 ? { codes: [...codes].sort(byText) } : {}),
    currency_code: content.currency_code.toLowerCase(),
    discount: amountKey(content.discount),
    lines: sortedLines(content.lines).map(lineKey),
    region_id: content.region_id,
    special_percent: amountKey(content.special_percent),
    subtotal: amountKey(content.subtotal),
    tax_inclusive: content.tax_inclusive,
    total: amountKey(content.total),
  })
}
