import "server-only"
import { refresh } from "next/cache"
import { onceMore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { keepCart, keptCartId } from "./cart-cookie"
import { inTurn } from "./in-turn"
import { readCart } from "./read-cart"
import type { Cart } from "./types"

/** What a form of the bag shows after it was sent. `message` is a sentence for the shopper. */
export type BagAnswer =
  { status: "idle" } | { status: "done"; message?: string } | { status: "refused"; message: string }

export const UNREACHABLE =
  "The shop’s till can’t be reached just now. Your bag is kept as it was: please try again."
export const NOTHING_ADDED = "The bag can’t be reached just now, so nothing was added. Please try again."
const GONE = "This bag has been ordered or has expired. What you see now is a new one."

/** A reason, in words, for which a change was not made. */
export class NotChanged extends Error {}

/**
 * Makes one change of this browser's cart, in turn with all others, and keeps the header's count in step. The cart
 * is read first, inside the turn, so that a change is decided on what is in it and not on what a tab once showed.
 * @param change given the cart as it is; answers with the cart as it is afterwards. When the store fails it, it is
 * asked once more, so it has to be content with finding its work done
 * @returns what to tell the shopper; a refusal of Medusa's is told in its own words
 */
export async function changeCart(change: (cart: Cart) => Promise<Cart>): Promise<BagAnswer> {
  try {
    const id = await keptCartId()
    if (!id) return { status: "refused", message: GONE }
    const attempt = async () => {
      const cart = await readCart(id)
      if (!cart || cart.completed_at) throw new NotChanged(GONE)
      return change(cart)
    }
    const after = await inTurn(id, () => onceMore(attempt))
    await keepCart(after)
    return { status: "done" }
  } catch (error) {
    const answer = refusal(error)
    // Whatever the reason was, the page should show what is true now.
    if (!(error instanceof StoreUnavailableError)) refresh()
    return answer
  }
}

/** An error of a change, as an answer; what is not of the store's making goes on to whoever watches the server. */
export function refusal(error: unknown, unreachable = UNREACHABLE): BagAnswer & { status: "refused" } {
  if (error instanceof NotChanged || error instanceof StoreRefusedError) {
    return { status: "refused", message: error.message }
  }
  if (!(error instanceof StoreUnavailableError)) throw error
  console.error(error)
  return { status: "refused", message: unreachable }
}
