import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { takeBack, WAIT_FOR_COMPLETION } from "./take-back"

/**
 * A cart's order for which a payment was begun at a provider and none was ever written down. Medusa makes the order first
 * and takes the money last, so this is what a process leaves that dies in between.
 */
const UNPAID = `
  select o.id from order_cart l
  join "order" o on o.id = l.order_id and o.deleted_at is null and o.status = 'pending' and o.version = 1
  where l.cart_id = ? and l.deleted_at is null
    and exists (select 1 from cart_payment_collection c
      join payment_session s on s.payment_collection_id = c.payment_collection_id and s.deleted_at is null
      where c.cart_id = l.cart_id and c.deleted_at is null and s.provider_id not like 'pp\\_system%')
    and not exists (select 1 from order_transaction t where t.order_id = o.id)
    and not exists (select 1 from order_fulfillment f where f.order_id = o.id and f.deleted_at is null)
    and not exists (select 1 from cart_payment_collection c
      join payment p on p.payment_collection_id = c.payment_collection_id
      where c.cart_id = l.cart_id and c.deleted_at is null)
    and not exists (select 1 from order_payment_collection c
      join payment p on p.payment_collection_id = c.payment_collection_id
      where c.order_id = o.id and c.deleted_at is null)`

/** Orders of a cart that nobody has paid for and that somebody began to pay for. */
export const findUnpaid = async (scope: MedusaContainer, cartId: string): Promise<string[]> =>
  (await select<{ id: string }>(scope, UNPAID, [cartId])).map(({ id }) => id)

/**
 * Takes back an order whose completion died before it came to the money, of which the provider says that it has none: the
 * bag is as it was, and can be paid. A completion that is under way is waited for, and has paid by then.
 * @returns whether there was one
 */
export async function undoUnpaid(scope: MedusaContainer, cartId: string): Promise<boolean> {
  const undo = async () => {
    const orderIds = await findUnpaid(scope, cartId)
    await takeBack(scope, { cartId, orderIds })
    return orderIds.length > 0
  }
  return scope.resolve(Modules.LOCKING).execute(cartId, undo, { timeout: WAIT_FOR_COMPLETION })
}
