import "server-only"
import { keepCart, leaveWedding } from "./cart-cookie"
import { NotChanged } from "./change-cart"
import { inTurn } from "./in-turn"
import { newCart } from "./new-cart"
import { keptCart, readCart } from "./read-cart"
import type { Cart } from "./types"

/**
 * The id of this browser's bag, which is made first where there is none or where it has been ordered. A wedding's
 * takes nothing else: the shopper's own is taken up again.
 */
export async function openBag(): Promise<string> {
  await leaveWedding()
  const kept = await keptCart()
  return kept.state === "open" ? kept.cart.id : newCart()
}

/** @throws NotChanged where a bag is no more */
export async function requireBag(id: string): Promise<Cart> {
  const cart = await readCart(id)
  if (cart) return cart
  throw new NotChanged("This bag has expired. Please try once more: you will be given a new one.")
}

/** Has a route of the store's put something into the bag, in turn with all other changes, and reads the bag anew. */
export async function inBag<T>(put: (id: string) => Promise<T>): Promise<{ done: T; cart: Cart }> {
  const id = await openBag()
  const done = await inTurn(id, () => put(id))
  const cart = await requireBag(id)
  await keepCart(cart)
  return { done, cart }
}
