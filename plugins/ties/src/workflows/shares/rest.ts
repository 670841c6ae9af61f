import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import { select } from "../../database/select"
import { majorOf, minorOf } from "../../domain/shares/money"
import type { SharedWedding } from "./read"
import { openDue } from "./still-due"

interface Collection {
  id: string
  amount: string
  status: string
  sessions: number
  /** What its payments were made for. */
  paid: string | null
}

const COLLECTIONS = `
  select c.id, c.raw_amount->>'value' as amount, c.status,
    (select count(*)::int from payment_session s where s.payment_collection_id = c.id and s.deleted_at is null) as sessions,
    (select sum((p.raw_amount->>'value')::numeric) from payment p
      where p.payment_collection_id = c.id and p.canceled_at is null and p.deleted_at is null) as paid
  from order_payment_collection l join payment_collection c on c.id = l.payment_collection_id and c.deleted_at is null
  where l.order_id = ? and l.deleted_at is null order by c.created_at, c.id`

/**
 * Keeps Medusa's own word of the order right: what was paid for is asked for by the payments that were made, and what is
 * still due by one payment collection that nobody has begun to pay, by which staff can also take it by hand.
 */
export async function keepRest(scope: MedusaContainer, shared: SharedWedding): Promise<void> {
  const { sums } = shared
  if (sums.orderId === null) return
  const { currency, orderId } = sums
  const payment = scope.resolve(Modules.PAYMENT)
  const collections = await select<Collection>(scope, COLLECTIONS, [orderId])
  for (const { id, amount, paid } of collections) {
    if (paid === null || minorOf(amount, currency) === minorOf(paid, currency)) continue
    await payment.updatePaymentCollections(id, { amount: Number(paid) })
  }
  const due = openDue(shared)
  const [open, ...others] = collections.filter(
    ({ paid, sessions, status }) => paid === null && sessions === 0 && status !== "canceled",
  )
  for (const { id } of due === 0 && open ? [open, ...others] : others) await drop(scope, orderId, id)
  if (due === 0) return
  const amount = majorOf(due, currency)
  if (!open) await createOrderPaymentCollectionWorkflow(scope).run({ input: { order_id: orderId, amount } })
  else if (minorOf(open.amount, currency) !== due) {
    await payment.updatePaymentCollections(open.id, { amount })
  }
}

async function drop(scope: MedusaContainer, orderId: string, id: string): Promise<void> {
  await scope.resolve(ContainerRegistrationKeys.LINK).dismiss({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.PAYMENT]: { payment_collection_id: id },
  })
  await scope.resolve(Modules.PAYMENT).deletePaymentCollections(id)
}
