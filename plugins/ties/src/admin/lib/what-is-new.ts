import type { DeskWedding } from "../../contract/desk"
import { formatCountOf, formatPrice } from "./format"
import { doneWords } from "./quote-actions"

/**
 * What happened to a wedding between two looks at it, as sentences in the order in which it happened: what somebody
 * wants to know whose decision came too late.
 */
export function newsBetween(before: DeskWedding, after: DeskWedding): string[] {
  const versions = after.quote.versions
    .filter(({ number }) => number > before.quote.version)
    .map(({ number, by, total, ties }) => {
      const price = formatPrice(String(total), after.quote.content.currency_code)
      return `Version ${number} by ${by}: ${formatCountOf(ties, "tie")}, ${price}.`
    })
  const decisions = after.quote.transitions
    .filter(({ seq, event }) => seq > before.quote.seq && event !== "revise")
    .map(({ event, by, reason }) => `${doneWords(event)} by ${by}${reason ? `: “${reason}”` : "."}`)
  const news = [...versions, ...decisions]
  if (after.coordinator?.id !== before.coordinator?.id)
    news.push(after.coordinator ? `It is ${after.coordinator.name}’s now.` : "It is back in the queue.")
  if (after.revision !== before.revision && versions.length === 0)
    news.push("The details of the wedding were changed.")
  return news
}
