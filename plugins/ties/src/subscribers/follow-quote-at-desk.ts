import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { QuoteState } from "../domain/quotes/states"
import { assignNewWedding } from "../workflows/desk/assign"
import { followQuote, planTasks } from "../workflows/desk/timeline"

/**
 * What the desk does when something happens to a quote: a wedding that was sent in gets somebody and its tasks, and what
 * where it stands says is done is done. Each is done once, however often it is told.
 */
export default async function followQuoteAtDesk({
  event,
  container,
}: SubscriberArgs<{ id: string; to: QuoteState }>): Promise<void> {
  const { id, to } = event.data
  if (to === "draft") return
  await assignNewWedding(container, id)
  await planTasks(container, id)
  await followQuote(container, id, to)
}

export const config: SubscriberConfig = {
  event: "ties.quote.moved",
  context: { subscriberId: "ties-follow-quote-at-desk" },
}
