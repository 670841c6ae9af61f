import "server-only"
import { authHeaders } from "@/features/account/session"
import { linesOf } from "@/features/cart/bag-lines-now"
import { keptAside } from "@/features/cart/cart-cookie"
import { NotChanged } from "@/features/cart/change-cart"
import { inTheWay } from "@/features/cart/lines"
import { readCart } from "@/features/cart/read-cart"
import type { Cart } from "@/features/cart/types"
import type { Placed } from "@/features/orders/placed"
import { formatMoney } from "@/lib/money"
import { call, medusa } from "@/lib/medusa"
import { complete } from "./complete"
import { readDeliveries, readPayments } from "./read-checkout"
import { whyNot } from "./ready"

interface Agreed {
  provider: string
  /** The total as the shopper saw it. */
  total: string
}

/**
 * Places the order of a cart, or finds the one that it has become. Everything that decides is read here and now;
 * the amount to be paid is the one that Medusa worked out for its own cart.
 * @throws NotChanged when it can't be placed, with the reason
 */
export async function placeOrderOf(cartId: string, agreed: Agreed): Promise<Placed> {
  const cart = await readCart(cartId)
  if (!cart) throw new NotChanged("This bag has expired.")
  if (!cart.completed_at) {
    const [lines, options, providers] = await Promise.all([
      linesOf(cart),
      readDeliveries(cart),
      readPayments(cart),
    ])
    const reason = whyNot(cart, {
      changed: inTheWay(lines, (await keptAside()) !== null).length > 0,
      options: options.map(({ id }) => id),
      providers: providers.map(({ id }) => id),
      provider: agreed.provider,
      agreed: agreed.total,
      total: formatMoney(cart.total, cart.currency_code),
    })
    if (reason) throw new NotChanged(reason)
    await openPayment(cart, agreed.provider)
  }
  return complete(cartId)
}

/** Medusa gives the session the cart's total; none is sent. */
async function openPayment(cart: Cart, provider_id: string): Promise<void> {
  const { cart: paying } = await call(
    medusa().store.cart.retrieve(cart.id, { fields: "id,payment_collection.id" }, await authHeaders()),
  )
  await call(medusa().store.payment.initiatePaymentSession(paying, { provider_id }, {}, await authHeaders()))
}
