import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { cartOfOrder, payIfOrdered } from "../workflows/quotes/paid"
import { WEDDINGS_MODULE } from "../modules/weddings"
import type { WeddingsService } from "../modules/weddings/service"

/** A wedding whose cart has become an order is paid. Told twice of one order, it does nothing the second time. */
export default async function payOnOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const cartId = await cartOfOrder(container, event.data.id)
  if (cartId === null) return
  const quoted = await container.resolve<WeddingsService>(WEDDINGS_MODULE).findByCart(cartId)
  if (quoted) await payIfOrdered(container, quoted)
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "ties-pay-wedding" },
}
