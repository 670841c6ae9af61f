import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderOfPayment, reviewCredits } from "../workflows/swatches"

interface Told {
  /** Of an order that was cancelled, or of a payment that was refunded. */
  id?: string
  /** Of which something came back. */
  order_id?: string
}

/** Credits of kits whose money went back are taken back. Harmless when told twice. */
export default async function reviewOnReturn({ event, container }: SubscriberArgs<Told>): Promise<void> {
  const { id, order_id } = event.data
  const refunded = event.name === "payment.refunded" && id ? await orderOfPayment(container, id) : null
  const orderId = event.name === "payment.refunded" ? refunded : (order_id ?? id)
  if (orderId) await reviewCredits(container, orderId)
}

export const config: SubscriberConfig = {
  event: ["order.canceled", "order.return_received", "payment.refunded"],
  context: { subscriberId: "ties-review-swatch-credits" },
}
