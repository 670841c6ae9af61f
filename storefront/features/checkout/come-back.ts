import "server-only"
import { keptAside } from "@/features/cart/cart-cookie"
import { NotChanged } from "@/features/cart/change-cart"
import { inTurn } from "@/features/cart/in-turn"
import { keptCart } from "@/features/cart/read-cart"
import { tell } from "@/features/said/tell"
import { StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { finish } from "./finish"
import { isBegun } from "./is-begun"

const ON_ITS_WAY =
  "We don’t know yet what became of your payment. You are not charged twice: look again in a moment. If it went through, the order comes by itself, with a mail."

/**
 * Places the order of who comes back from paying elsewhere, where the provider says that it was paid. Only in a route.
 * @returns where to go on
 */
export async function comeBack(): Promise<string> {
  const kept = await keptCart()
  if (kept.state !== "open") return "/order/placed"
  const { id } = kept.cart
  const wedding = (await keptAside()) !== null
  try {
    // Nobody is led here by a link to an order that they have not begun to pay.
    if (!(await isBegun(id))) return "/checkout"
    const number = await inTurn(id, () => finish(id))
    return `/order/confirmed/${number}${wedding ? "?wedding" : ""}`
  } catch (error) {
    const isRefused = error instanceof NotChanged || error instanceof StoreRefusedError
    if (!isRefused && !(error instanceof StoreUnavailableError)) throw error
    await tell("checkout", { message: isRefused ? error.message : ON_ITS_WAY })
    return "/checkout"
  }
}
