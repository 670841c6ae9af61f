import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOfOrder } from "../workflows/mail/tell-order"

/** Thanks a shopper for an order. Told twice, nobody gets a mail twice. */
export default async function mailOfOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOfOrder(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "ties-mail-of-order" },
}
