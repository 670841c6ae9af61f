import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { paymentOptions } from "./scope"
import { settleBag } from "./settle-bag"

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

/** What was taken for an order and does not stand among what was paid for it: its process died in between. */
const UNBOOKED = `
  select c.id, c.raw_amount->>'value' as amount, p.currency_code, l.order_id from capture c
  join payment p on p.id = c.payment_id and p.deleted_at is null
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where c.deleted_at is null and p.provider_id not like 'pp\\_system%'
    and c.created_at < now() - make_interval(secs => ?::int) and c.created_at > now() - make_interval(hours => ?::int)
    and not exists (select 1 from refund r where r.payment_id = p.id and r.deleted_at is null)
    and not exists (select 1 from order_transaction t
      where t.order_id = l.order_id and t.reference = 'capture' and t.reference_id = c.id and t.deleted_at is null)`

/**
 * Compares what providers hold with what Medusa has written down, and mends it: money without an order, an order without its
 * payment, and payments that were begun and forgotten. What it can't mend, it reports.
 * @returns how many carts were looked at
 */
export async function reconcile(scope: MedusaContainer): Promise<number> {
  const { grace, watch_hours } = paymentOptions(scope)
  const window = [String(grace), String(watch_hours)]
  const carts = await select<{ cart_id: string }>(scope, OPEN, window)
  for (const { cart_id } of carts) {
    try {
      await settleBag(scope, cart_id)
    } catch (error) {
      // One that fails must not keep the others from being looked at; the next run looks again.
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The payments of cart ${cart_id} could not be put right`, error as Error)
    }
  }
  await bookTaken(scope, window)
  return carts.length
}

async function bookTaken(scope: MedusaContainer, window: string[]): Promise<void> {
  const unbooked = await select<{ id: string; amount: string; currency_code: string; order_id: string }>(
    scope,
    UNBOOKED,
    window,
  )
  for (const { id, amount, currency_code, order_id } of unbooked) {
    await scope.resolve(Modules.ORDER).addOrderTransactions({
      order_id,
      amount: Number(amount),
      currency_code,
      reference: "capture",
      reference_id: id,
    })
    await scope.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: order_id } })
  }
}
