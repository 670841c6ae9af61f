import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { takeBack, WAIT_FOR_COMPLETION } from "./take-back"

const ORPHANS = `
  select o.id from "order" o
  join cart c on c.id = ?
  join cart_address ca on ca.id = c.shipping_address_id
  join order_address oa on oa.id = o.shipping_address_id
  where o.deleted_at is null and o.is_draft_order = false and o.email = c.email and o.currency_code = c.currency_code
    and o.sales_channel_id = c.sales_channel_id and o.region_id = c.region_id
    and o.customer_id is not distinct from c.customer_id
    and oa.address_1 is not distinct from ca.address_1 and oa.postal_code is not distinct from ca.postal_code
    and oa.last_name is not distinct from ca.last_name and oa.first_name is not distinct from ca.first_name
    and o.created_at >= (select min(s.created_at) from payment_session s
      join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id
      where l.cart_id = c.id and s.deleted_at is null)
    and not exists (select 1 from order_cart l where l.order_id = o.id and l.deleted_at is null)
    and not exists (select 1 from order_payment_collection l where l.order_id = o.id and l.deleted_at is null
      and l.payment_collection_id not in (select payment_collection_id from cart_payment_collection where cart_id = c.id))
    and not exists (select 1 from order_transaction t where t.order_id = o.id)
    and (select jsonb_agg(jsonb_build_array(li.variant_id, i.quantity) order by li.variant_id, i.quantity)
        from order_item i join order_line_item li on li.id = i.item_id where i.order_id = o.id and i.deleted_at is null)
      = (select jsonb_agg(jsonb_build_array(li.variant_id, li.quantity) order by li.variant_id, li.quantity)
        from cart_line_item li where li.cart_id = c.id and li.deleted_at is null)`

const findOrphans = async (scope: MedusaContainer, cartId: string): Promise<string[]> =>
  (await select<{ id: string }>(scope, ORPHANS, [cartId])).map(({ id }) => id)

/**
 * Takes back what a process that was killed in the middle of a completion has left: an order that belongs to no cart and
 * that nobody pays for, which Medusa's own compensation would have deleted. Before anything is taken back the cart's lock is
 * waited for, so that no completion that is under way is taken for one that died.
 */
export async function undoOrphans(scope: MedusaContainer, cartId: string): Promise<void> {
  if ((await findOrphans(scope, cartId)).length === 0) return
  const undo = async () => takeBack(scope, { cartId, orderIds: await findOrphans(scope, cartId) })
  await scope.resolve(Modules.LOCKING).execute(cartId, undo, { timeout: WAIT_FOR_COMPLETION })
}
