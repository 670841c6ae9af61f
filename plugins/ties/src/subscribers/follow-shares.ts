import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { WEDDINGS_MODULE } from "../modules/weddings"
import type { WeddingsService } from "../modules/weddings/service"
import { followShares } from "../workflows/shares/follow"
import { orderOfPayment } from "../workflows/tracking/tell"

interface Told {
  /** Of an order that was placed, or of a payment. */
  id?: string
  /** Of an order that was edited. */
  order_id?: string
}

/**
 * Has the ledger of a wedding follow what Medusa books: what was paid too much goes back by itself. What it does is reckoned
 * at that moment, so told twice or late it is right all the same.
 */
export default async function followOnMoney({ event, container }: SubscriberArgs<Told>): Promise<void> {
  const { id, order_id } = event.data
  const named =
    event.name.startsWith("payment.") && id ? await orderOfPayment(container, id) : (order_id ?? id)
  if (!named) return
  const found = await container.resolve<WeddingsService>(WEDDINGS_MODULE).findWeddingOrder(named)
  if (found) await followShares(container, found.wedding_id)
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order-edit.confirmed", "payment.captured", "payment.refunded"],
  context: { subscriberId: "ties-follow-shares" },
}
