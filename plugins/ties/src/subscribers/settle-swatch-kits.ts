import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleKits } from "../workflows/swatches"

/** An order's kits get their colours and their credits. Told twice of one order, it does nothing the second time. */
export default async function settleOnOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleKits(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "ties-settle-swatch-kits" },
}
