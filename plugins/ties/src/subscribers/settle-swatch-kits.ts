import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { readKitOrder, settleKits } from "../workflows/swatches"

/** An order's kits get their colours and their credits. Told twice of one order, it does nothing the second time. */
export default async function settleOnOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const order = await readKitOrder(container, event.data.id)
  if (order) await settleKits(container, order)
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "ties-settle-swatch-kits" },
}
