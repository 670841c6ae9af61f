import "server-only"
import { authHeaders } from "@/features/account/session"
import { asCart, CART_FIELDS, type Cart } from "@/features/cart/types"
import { call, medusa } from "@/lib/medusa"

/** Puts a way of sending on Medusa's cart, in place of the one before: what is shown is what is stored. */
export async function storeDelivery(cartId: string, optionId: string): Promise<Cart> {
  const body = { option_id: optionId }
  const change = medusa().store.cart.addShippingMethod(
    cartId,
    body,
    { fields: CART_FIELDS },
    await authHeaders(),
  )
  return asCart((await call(change)).cart)
}
