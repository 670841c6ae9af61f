import type { QuoteContent, QuoteLine } from "./content"
import type { QuoteChange, QuoteDifference } from "./differ"

/** How the reader calls things. */
export interface Naming {
  role: (slug: string) => string
  color: (slug: string) => string
  style: (slug: string) => string
  /** An amount in major units of a currency (ISO 4217). */
  money: (amount: number, currency: string) => string
}

export type ToldChange = QuoteChange & { sentence: string }

/** Amounts that follow from another change: told of the whole, where they are one sentence and not one a member. */
const CONSEQUENCES: ReadonlySet<QuoteChange["kind"]> = new Set(["discount", "total", "subtotal"] as const)

/**
 * The changes that people need to see, each with a sentence. A member who joins can lift the whole party into the next
 * tier, which changes what is taken off every line: that is told once, for all.
 */
export function tell(
  { changes }: Pick<QuoteDifference, "changes">,
  before: QuoteContent,
  after: QuoteContent,
  naming: Naming,
): ToldChange[] {
  const told = changes.filter(
    ({ kind, member_id }) => !CONSEQUENCES.has(kind) || (member_id === null && kind !== "subtotal"),
  )
  // Amounts that only moved between members, or a sum that says nothing new: then they are all there is to tell.
  const shown = told.length > 0 ? told : changes
  return shown.map((change) => ({ ...change, sentence: sentenceOf(change, before, after, naming) }))
}

function sentenceOf(change: QuoteChange, before: QuoteContent, after: QuoteContent, naming: Naming): string {
  const { kind, member_id } = change
  const lineOf = ({ lines }: QuoteContent) => lines.find((line) => line.member_id === member_id)
  const line = member_id === null ? undefined : (lineOf(after) ?? lineOf(before))
  const who = line ? `${line.name ?? naming.role(line.role)}: ` : ""
  const money = (value: QuoteChange["before"], { currency_code }: QuoteContent) =>
    naming.money(Number(value), currency_code)
  const amounts = `${money(change.after, after)}, before ${money(change.before, before)}`
  const instead = (nameOf: (slug: string) => string) =>
    `${who}${nameOf(String(change.after))} instead of ${nameOf(String(change.before))}.`

  switch (kind) {
    case "member_added":
      return `${who}new, ${line ? tieWords(line, naming) : "a tie"}.`
    case "member_removed":
      return `${who}no longer there, ${line ? tieWords(line, naming) : "a tie"}.`
    case "color":
      return instead(naming.color)
    case "style":
      return instead(naming.style)
    case "variant":
      return `${who}the same tie, as another article.`
    case "quantity":
      return instead(countWords)
    case "name":
      return `${line ? naming.role(line.role) : "A member"}: now called ${change.after ?? "nothing"}, before ${change.before ?? "nothing"}.`
    case "unit_price":
      return `${who}price of a tie ${amounts}.`
    case "discount":
      return `${who || "All together: "}taken off ${amounts}.`
    case "total":
      return `${who || "Total: "}${amounts}.`
    case "subtotal":
      return `Before discounts: ${amounts}.`
    case "special_percent":
      return `Special price: ${percentWords(change.after)}, before ${percentWords(change.before)}.`
    case "codes":
      return `Promotion codes: ${change.after ?? "none"}, before ${change.before ?? "none"}.`
    case "currency":
      return `Priced in ${String(change.after).toUpperCase()} instead of ${String(change.before).toUpperCase()}.`
    case "region":
      return "Sold in another region."
    case "tax_inclusive":
      return change.after === "true" ? "Prices now hold the tax." : "Tax now comes on top of the prices."
  }
}

const countWords = (count: string): string => (count === "1" ? "1 tie" : `${count} ties`)
const percentWords = (percent: QuoteChange["after"]): string =>
  Number(percent) > 0 ? `${percent} % off` : "none"

const tieWords = ({ quantity, color, style }: QuoteLine, naming: Naming): string =>
  `${quantity} × ${naming.color(color)}, ${naming.style(style)}`
