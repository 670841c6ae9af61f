import "server-only"
import { authHeaders } from "@/features/account/session"
import type { Cart } from "@/features/cart/types"
import { call, medusa, onceMore } from "@/lib/medusa"
import { deliveries, type Delivery, type ShippingOption } from "./delivery"
import { payments, type Payment } from "./payment"
import { forms } from "./payment-settings"

/** The ways by which Medusa would send this cart, priced for it. */
export async function readDeliveries(cart: Pick<Cart, "id" | "currency_code">): Promise<Delivery[]> {
  const headers = await authHeaders()
  const query = { cart_id: cart.id, fields: "id,name,amount,insufficient_inventory,type.description" }
  const read = () => call(medusa().store.fulfillment.listCartOptions(query, headers))
  const { shipping_options } = await onceMore(read)
  return deliveries(shipping_options as unknown as ShippingOption[], cart.currency_code)
}

/** The ways to pay that Medusa has for the cart's region. */
export async function readPayments({ region_id }: Pick<Cart, "region_id">): Promise<Payment[]> {
  const { payment_providers } = await onceMore(() =>
    call(medusa().store.payment.listPaymentProviders({ region_id })),
  )
  return payments(payment_providers, forms())
}
