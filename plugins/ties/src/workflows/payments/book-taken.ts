import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { select } from "../../database/select"

interface Taken {
  id: string
  amount: string
  currency_code: string
  order_id: string
  payment_id: string
  /** Whether it is of the cart that became the order. */
  is_first: boolean
}

/** What was taken for an order and does not stand among what was paid for it: its process died in between. */
const UNBOOKED = (where: string) => `
  select c.id, c.raw_amount->>'value' as amount, p.currency_code, l.order_id, p.id as payment_id,
    exists (select 1 from cart_payment_collection k
      where k.payment_collection_id = p.payment_collection_id and k.deleted_at is null) as is_first
  from capture c
  join payment p on p.id = c.payment_id and p.deleted_at is null
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where c.deleted_at is null and p.provider_id not like 'pp\\_system%' and ${where}
    and not exists (select 1 from refund r where r.payment_id = p.id and r.deleted_at is null)
    and not exists (select 1 from order_transaction t
      where t.order_id = l.order_id and t.reference = 'capture' and t.reference_id = c.id and t.deleted_at is null)`

/**
 * Books what was taken for orders, each once.
 * @param window seconds since which, and hours up to which, it is looked for
 */
export async function bookAllTaken(scope: MedusaContainer, window: string[]): Promise<void> {
  const recent =
    "c.created_at < now() - make_interval(secs => ?::int) and c.created_at > now() - make_interval(hours => ?::int)"
  await book(scope, await select<Taken>(scope, UNBOOKED(recent), window))
}

/** Books what was taken by a payment collection of an order. */
export async function bookTaken(scope: MedusaContainer, collectionId: string): Promise<void> {
  await book(scope, await select<Taken>(scope, UNBOOKED("p.payment_collection_id = ?"), [collectionId]))
}

/** Whoever waits for the order or its money is told, since who should have has died. */
async function book(scope: MedusaContainer, taken: readonly Taken[]): Promise<void> {
  for (const { id, amount, currency_code, order_id, payment_id, is_first } of taken) {
    await scope.resolve(Modules.ORDER).addOrderTransactions({
      order_id,
      amount: Number(amount),
      currency_code,
      reference: "capture",
      reference_id: id,
    })
    const told = is_first
      ? { name: OrderWorkflowEvents.PLACED, data: { id: order_id } }
      : { name: PaymentEvents.CAPTURED, data: { id: payment_id } }
    await scope.resolve(Modules.EVENT_BUS).emit(told)
  }
}
