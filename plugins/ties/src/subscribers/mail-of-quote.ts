import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { type QuoteStep, tellOfQuote } from "../workflows/mail/tell-quote"

/** Tells by mail of what happened to a quote. Told twice, nobody gets a mail twice. */
export default async function mailOfQuote({ event, container }: SubscriberArgs<QuoteStep>): Promise<void> {
  await tellOfQuote(container, event.data)
}

export const config: SubscriberConfig = {
  event: "ties.quote.moved",
  context: { subscriberId: "ties-mail-of-quote" },
}
