import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderOfFulfilment } from "../workflows/quotes/follow-order"
import { orderOfPayment, tellTracking } from "../workflows/tracking/tell"

interface Told {
  /** Of a fulfilment that was shipped or delivered, of a payment, or of an order that was cancelled. */
  id?: string
  order_id?: string
}

/**
 * Those who look at a wedding see where its ties are without a reload. What they then read is computed at that moment, so
 * told twice or late it is right all the same.
 */
export default async function tellOnItsWay({ event, container }: SubscriberArgs<Told>): Promise<void> {
  const { id, order_id } = event.data
  const orderId = order_id ?? (id ? await orderOf(event.name, id) : null)
  if (orderId !== null) await tellTracking(container, orderId)

  async function orderOf(name: string, named: string): Promise<string | null> {
    if (name === "order.canceled") return named
    if (name.startsWith("payment.")) return orderOfPayment(container, named)
    return orderOfFulfilment(container, named)
  }
}

export const config: SubscriberConfig = {
  event: [
    "order.fulfillment_created",
    "order.fulfillment_canceled",
    "shipment.created",
    "delivery.created",
    "order.canceled",
    "order.return_received",
    "payment.captured",
    "payment.refunded",
  ],
  context: { subscriberId: "ties-tell-tracking" },
}
