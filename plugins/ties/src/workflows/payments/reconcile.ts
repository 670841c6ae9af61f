import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { bookAllTaken } from "./book-taken"
import { paymentOptions } from "./scope"
import { finishOrders } from "./finish-order"
import { settleBag } from "./settle-bag"
import { settleTowards } from "./settle-towards"

/** Most carts that are looked at in one run, the newest first. */
const MOST = 200

/** Carts that somebody tried to pay for, of which it is not written down that the payment and the order both are there. */
const OPEN = `
  select l.cart_id, max(s.created_at) as at from payment_session s
  join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id and l.deleted_at is null
  left join order_cart o on o.cart_id = l.cart_id and o.deleted_at is null
  left join payment p on p.payment_session_id = s.id and p.deleted_at is null
  where s.deleted_at is null and s.provider_id not like 'pp\\_system%'
    and s.created_at < now() - make_interval(secs => ?::int) and s.created_at > now() - make_interval(hours => ?::int)
    and (p.id is null or (o.order_id is null and p.canceled_at is null
      and not exists (select 1 from refund r where r.payment_id = p.id and r.deleted_at is null)))
  group by l.cart_id order by at desc limit ${MOST}`

/** As `OPEN`, of payments towards orders. */
const TOWARDS = `
  select s.id from payment_session s
  where s.deleted_at is null and s.provider_id not like 'pp\\_system%'
    and s.created_at < now() - make_interval(secs => ?::int) and s.created_at > now() - make_interval(hours => ?::int)
    and exists (select 1 from order_payment_collection l
      where l.payment_collection_id = s.payment_collection_id and l.deleted_at is null)
    and not exists (select 1 from cart_payment_collection l
      where l.payment_collection_id = s.payment_collection_id and l.deleted_at is null)
    and not exists (select 1 from payment p where p.payment_session_id = s.id and p.deleted_at is null)
  order by s.created_at desc limit ${MOST}`

/**
 * Compares what providers hold with what Medusa has written down, and mends it: money without an order, an order without its
 * payment, and payments that were begun and forgotten. What it can't mend, it reports.
 * @returns how many carts and payments were looked at
 */
export async function reconcile(scope: MedusaContainer): Promise<number> {
  const { grace, watch_hours } = paymentOptions(scope)
  const window = [String(grace), String(watch_hours)]
  const carts = await select<{ cart_id: string }>(scope, OPEN, window)
  for (const { cart_id } of carts) {
    await oneOfMany(scope, `The payments of cart ${cart_id}`, () => settleBag(scope, cart_id))
  }
  const towards = await select<{ id: string }>(scope, TOWARDS, window)
  for (const { id } of towards) {
    await oneOfMany(scope, `The payment ${id} towards an order`, () => settleTowards(scope, id))
  }
  await finishOrders(scope, window)
  await bookAllTaken(scope, window)
  return carts.length + towards.length
}

/** One that fails must not keep the others from being looked at; the next run looks again. */
async function oneOfMany(scope: MedusaContainer, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${what} could not be put right`, error as Error)
  }
}
