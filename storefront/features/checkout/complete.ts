import "server-only"
import { authHeaders } from "@/features/account/session"
import { NotChanged } from "@/features/cart/change-cart"
import { readCart } from "@/features/cart/read-cart"
import { paymentWords } from "./payment-words"
import type { Placed } from "@/features/orders/placed"
import { call, medusa, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"

/** How often, and how far apart in milliseconds, we look whether another window's order has come through. */
const LOOKS = 8
const BETWEEN = 750

/**
 * Makes the cart an order, once: Medusa answers with the same order however often a cart is completed.
 * @throws NotChanged when the payment was not accepted
 * @throws StoreUnavailableError when nobody knows, after asking, whether there is an order
 */
export async function complete(cartId: string): Promise<Placed> {
  try {
    return await ask(cartId)
  } catch (error) {
    const unknown = error instanceof StoreUnavailableError
    const busy = error instanceof StoreRefusedError && error.status === 409
    if (!unknown && !busy) throw inWords(error)
    if (await becomesOrder(cartId, busy ? LOOKS : 1)) return ask(cartId)
    throw error
  }
}

async function ask(cartId: string): Promise<Placed> {
  const answer = await call(
    medusa().store.cart.complete(cartId, { fields: "id,display_id" }, await authHeaders()),
  )
  if (answer.type === "cart") throw new NotChanged(paymentWords(answer.error.message))
  const { id, display_id } = answer.order
  if (typeof display_id !== "number") throw new StoreUnavailableError("an order without a number")
  return { id, number: display_id }
}

/** What Medusa itself says of a payment, with an id in it, is nothing that a shopper could act on. */
function inWords(error: unknown): unknown {
  if (!(error instanceof StoreRefusedError)) return error
  const words = paymentWords(error.message)
  return words === error.message ? error : new NotChanged(words)
}

/** Whether a cart that another window pays for becomes an order within some seconds. */
export async function becomesOrder(cartId: string, looks = LOOKS): Promise<boolean> {
  for (let look = 1; ; look += 1) {
    if ((await readCart(cartId))?.completed_at) return true
    if (look >= looks) return false
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
}
