import "server-only"
import { beginPayment } from "./begin-payment"
import { finish } from "./finish"
import { type Agreed, readyToPay } from "./ready-to-pay"

/**
 * Places the order of a cart, or finds the one that it has become. What is to be paid is what Medusa worked out for its own
 * cart.
 * @returns its number
 * @throws NotChanged when it can't be placed, with the reason
 */
export async function placeOrderOf(cartId: string, agreed: Agreed): Promise<number> {
  const cart = await readyToPay(cartId, agreed)
  if (!cart.completed_at) await beginPayment(cart, agreed.provider)
  return finish(cartId)
}
