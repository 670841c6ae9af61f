import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { reserveMissing, UNRESERVED } from "./reserve-missing"

/** A cart and the order that it has become. */
export interface Placed {
  cartId: string
  orderId: string
}

/** Payment collections by which a cart is paid, and which its order does not know of. */
const UNLINKED = `
  select k.payment_collection_id as id from cart_payment_collection k
  where k.cart_id = ? and k.deleted_at is null
    and not exists (select 1 from order_payment_collection l
      where l.order_id = ? and l.payment_collection_id = k.payment_collection_id and l.deleted_at is null)`

/** Orders that are paid, of whose completion something is missing: its process died while it did several things at once. */
const UNFINISHED = `
  select oc.cart_id as "cartId", o.id as "orderId" from order_cart oc
  join "order" o on o.id = oc.order_id and o.deleted_at is null and o.status = 'pending'
  join cart c on c.id = oc.cart_id
  join cart_payment_collection k on k.cart_id = c.id and k.deleted_at is null
  where oc.deleted_at is null
    and o.created_at < now() - make_interval(secs => ?::int) and o.created_at > now() - make_interval(hours => ?::int)
    and exists (select 1 from payment p where p.payment_collection_id = k.payment_collection_id
      and p.canceled_at is null and p.deleted_at is null and p.provider_id not like 'pp\\_system%')
    and (c.completed_at is null
      or not exists (select 1 from order_payment_collection l
        where l.order_id = o.id and l.payment_collection_id = k.payment_collection_id and l.deleted_at is null)
      or exists (${UNRESERVED}))
  limit 200`

/**
 * Brings an order to what Medusa's completion would have made of it: linked to what it is paid by, its cart closed, and its
 * stock put aside. Done again it does nothing.
 * @returns whether anything was missing
 */
export async function finishOrder(scope: MedusaContainer, { cartId, orderId }: Placed): Promise<boolean> {
  const unlinked = await select<{ id: string }>(scope, UNLINKED, [cartId, orderId])
  const links = unlinked.map(({ id }) => ({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.PAYMENT]: { payment_collection_id: id },
  }))
  if (links.length > 0) await scope.resolve(ContainerRegistrationKeys.LINK).create(links)
  const carts = scope.resolve(Modules.CART)
  const { completed_at } = await carts.retrieveCart(cartId, { select: ["id", "completed_at"] })
  if (!completed_at) await carts.updateCarts(cartId, { completed_at: new Date() } as object)
  const wasReserved = await reserveMissing(scope, orderId)
  return links.length > 0 || !completed_at || wasReserved
}

/**
 * As `finishOrder`, for all that are paid and unfinished; whoever waits for an order is told of it.
 * @param window seconds since which, and hours up to which, they are looked for
 */
export async function finishOrders(scope: MedusaContainer, window: string[]): Promise<void> {
  for (const placed of await select<Placed>(scope, UNFINISHED, window)) {
    if (!(await finishOrder(scope, placed))) continue
    await scope
      .resolve(Modules.EVENT_BUS)
      .emit({ name: OrderWorkflowEvents.PLACED, data: { id: placed.orderId } })
  }
}
