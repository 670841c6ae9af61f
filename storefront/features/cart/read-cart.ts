import "server-only"
import { cache } from "react"
import { authHeaders } from "@/features/account/session"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"
import { keptCartId } from "./cart-cookie"
import { asCart, CART_FIELDS, type Cart } from "./types"

/** One cart as Medusa has it now; null where there is none of that id. */
export async function readCart(id: string): Promise<Cart | null> {
  try {
    const { cart } = await call(
      medusa().store.cart.retrieve(id, { fields: CART_FIELDS }, await authHeaders()),
    )
    return asCart(cart)
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 404) return null
    throw error
  }
}

export type KeptCart = { state: "none" } | { state: "open"; cart: Cart } | { state: "ordered"; id: string }

/** What has become of the cart that this browser keeps. Read once a request. */
export const keptCart = cache(async (): Promise<KeptCart> => {
  const id = await keptCartId()
  const cart = id && (await readCart(id))
  if (!cart) return { state: "none" }
  return cart.completed_at ? { state: "ordered", id: cart.id } : { state: "open", cart }
})
