import "server-only"
import { dropCart } from "@/features/cart/cart-cookie"
import { keepPlaced } from "@/features/orders/placed-cookie"
import { complete } from "./complete"

/**
 * Makes the order of a cart that was paid for, or finds it, and keeps it in this browser. Only in an action or a route.
 * @returns its number
 */
export async function finish(cartId: string): Promise<number> {
  const placed = await complete(cartId)
  await keepPlaced(placed)
  // Only now: until there is an order, the bag is what there is.
  await dropCart()
  return placed.number
}
