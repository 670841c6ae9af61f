import { sameAmount, type QuoteLine } from "./content"
import type { ChangedLine, QuoteDifference } from "./differ"

/** How the reader calls things. */
export interface Naming {
  member: (id: string) => string
  color: (slug: string) => string
  style: (slug: string) => string
  /** An amount in major units of a currency. */
  money: (amount: number, currency: string) => string
}

/**
 * A difference as sentences, the people first and the total last; a single one where nothing changed.
 * @param currency of the later content, ISO 4217
 */
export function sentencesOf(difference: QuoteDifference, currency: string, naming: Naming): string[] {
  if (difference.same) return ["Nothing has changed."]
  const { added, removed, changed, currency_code, region_id, special_percent, discount, total } = difference
  const old = currency_code?.before ?? currency
  const tie = (line: QuoteLine) => tieWords(line, naming)
  const sentences = [
    ...added.map((line) => `${naming.member(line.member_id)} joined: ${tie(line)}.`),
    ...removed.map((line) => `${naming.member(line.member_id)} left: ${tie(line)}.`),
    ...changed.map((line) => lineWords(line, old, currency, naming)),
  ]
  if (region_id) sentences.push("It is sold in another region.")
  if (currency_code) {
    sentences.push(
      `It is priced in ${currency_code.after.toUpperCase()}, not ${currency_code.before.toUpperCase()}.`,
    )
  }
  if (special_percent) {
    sentences.push(
      `Special price: ${percentWords(special_percent.after)}, before ${percentWords(special_percent.before)}.`,
    )
  }
  if (discount) {
    sentences.push(
      `Taken off: ${naming.money(discount.after, currency)}, before ${naming.money(discount.before, old)}.`,
    )
  }
  if (total) {
    sentences.push(
      `Total: ${naming.money(total.after, currency)}, before ${naming.money(total.before, old)}.`,
    )
  }
  return sentences.length > 0 ? sentences : ["The sum before discounts has changed."]
}

const percentWords = (percent: number): string => (percent > 0 ? `${percent} % off` : "none")

function tieWords({ quantity, color, style }: QuoteLine, naming: Naming): string {
  return `${quantity} × ${naming.color(color)}, ${naming.style(style)}`
}

/** Prices follow tiers, so that a new member changes the price of all: it is told alone, or not at all. */
function lineWords(
  { before, after, fields }: ChangedLine,
  old: string,
  currency: string,
  naming: Naming,
): string {
  const parts: string[] = []
  if (fields.includes("color"))
    parts.push(`${naming.color(after.color)} instead of ${naming.color(before.color)}`)
  if (fields.includes("style"))
    parts.push(`${naming.style(after.style)} instead of ${naming.style(before.style)}`)
  if (fields.includes("variant")) parts.push("the same tie, from another article")
  if (fields.includes("quantity")) parts.push(`${after.quantity} instead of ${before.quantity}`)
  if (parts.length === 0) {
    const [field, word] = sameAmount(before.total, after.total)
      ? (["unit_price", "list price"] as const)
      : (["total", "price"] as const)
    parts.push(
      `${word} ${naming.money(after[field], currency)} instead of ${naming.money(before[field], old)}`,
    )
  }
  return `${naming.member(after.member_id)}: ${parts.join(", ")}.`
}
