import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { minorOf } from "../../domain/shares/money"
import type { HeldPayment } from "../../domain/shares/promises"
import { COUPLE } from "../../domain/shares/statement"

interface Row {
  id: string
  collection_id: string
  payer: string
  provider_id: string
  amount: string
  captured: string
}

const HELD = `
  select p.id, p.payment_collection_id as collection_id, coalesce(s.payer, '${COUPLE}') as payer, p.provider_id,
    (p.raw_amount->>'value')::numeric - taken.amount as amount, taken.amount as captured
  from order_payment_collection l
  join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
  left join shr_session s on s.session_id = p.payment_session_id and s.deleted_at is null
  cross join lateral (select coalesce(sum((c.raw_amount->>'value')::numeric), 0) as amount from capture c
    where c.payment_id = p.id and c.deleted_at is null) taken
  where l.order_id = ? and l.deleted_at is null and p.captured_at is null and p.canceled_at is null
  order by p.created_at, p.id`

/** What of a payment towards an order was promised and not taken yet, as by an invoice or by a card that is held. */
export interface HeldTowards extends HeldPayment {
  id: string
  collectionId: string
  /** Whether some of it was taken. */
  isPart: boolean
}

/** Payments towards an order that were promised and not taken yet, the oldest first. */
export async function heldTowards(
  scope: MedusaContainer,
  orderId: string,
  currency: string,
): Promise<HeldTowards[]> {
  const rows = await select<Row>(scope, HELD, [orderId])
  return rows.map(({ id, collection_id, payer, provider_id, amount, captured }) => ({
    id,
    collectionId: collection_id,
    payer,
    providerId: provider_id,
    amount: minorOf(amount, currency),
    isPart: Number(captured) > 0,
  }))
}

/** Lets go of what was promised: nobody is charged for it any more. */
export async function letGo(scope: MedusaContainer, held: readonly HeldTowards[]): Promise<void> {
  const payment = scope.resolve(Modules.PAYMENT)
  for (const { id, collectionId, isPart } of held) {
    await payment.cancelPayment(id)
    const status = isPart ? PaymentCollectionStatus.PARTIALLY_CAPTURED : PaymentCollectionStatus.CANCELED
    await payment.updatePaymentCollections(collectionId, { status })
  }
}
