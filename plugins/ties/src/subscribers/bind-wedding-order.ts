import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { bindOrder } from "../workflows/weddings/bind-order"

/** Has the weddings of a cart follow it into the order that it became. Twice for one event does nothing more. */
export default async function bindWeddingOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await bindOrder(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "ties-bind-wedding-order" },
}
