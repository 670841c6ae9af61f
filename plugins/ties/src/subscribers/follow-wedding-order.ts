import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followOrder, orderOfFulfilment } from "../workflows/quotes/follow-order"

const CANCELLED = "order.canceled"

interface Told {
  /** Of a fulfilment that was shipped or delivered, or of an order that was cancelled. */
  id?: string
  /** Of which something is packed. */
  order_id?: string
}

/**
 * A wedding's quote follows its order: packed, shipped, delivered, or cancelled. Harmless when told twice, or in another
 * sequence.
 */
export default async function followOnTheWay({ event, container }: SubscriberArgs<Told>): Promise<void> {
  const { id, order_id } = event.data
  const named = event.name === CANCELLED ? id : order_id
  const orderId = named ?? (id ? await orderOfFulfilment(container, id) : null)
  if (orderId) await followOrder(container, orderId)
}

export const config: SubscriberConfig = {
  event: ["order.fulfillment_created", "shipment.created", "delivery.created", CANCELLED],
  context: { subscriberId: "ties-follow-wedding-order" },
}
