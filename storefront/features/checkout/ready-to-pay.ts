import "server-only"
import { linesOf } from "@/features/cart/bag-lines-now"
import { keptAside } from "@/features/cart/cart-cookie"
import { NotChanged } from "@/features/cart/change-cart"
import { inTheWay } from "@/features/cart/lines"
import { readCart } from "@/features/cart/read-cart"
import type { Cart } from "@/features/cart/types"
import { formatMoney } from "@/lib/money"
import { readDeliveries, readPayments } from "./read-checkout"
import { whyNot } from "./ready"

export interface Agreed {
  provider: string
  /** The total as the shopper saw it. */
  total: string
}

/**
 * The cart of an order that may be placed, or one that has become an order. Everything that decides is read here and now.
 * @throws NotChanged when it can't be placed, with the reason
 */
export async function readyToPay(cartId: string, agreed: Agreed): Promise<Cart> {
  const cart = await readCart(cartId)
  if (!cart) throw new NotChanged("This bag has expired.")
  if (cart.completed_at) return cart
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
  return cart
}
