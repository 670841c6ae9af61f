import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { minorOf } from "../../domain/shares/money"
import { COUPLE } from "../../domain/shares/statement"
import { sharesOf } from "./scope"

interface Row {
  key: string
  kind: "charge" | "refund"
  amount: string
  currency_code: string
  payment_id: string
  payer: string
  at: Date
}

/**
 * What Medusa has booked for an order, with who paid it: that which the ledger follows. A capture or refund that Medusa has
 * written down and not booked yet may still be taken back, when its provider refuses.
 */
const MOVES = `
  select t.reference_id as key, case t.reference when 'capture' then 'charge' else 'refund' end as kind,
    abs((t.raw_amount->>'value')::numeric) as amount, p.currency_code, p.id as payment_id,
    coalesce(s.payer, '${COUPLE}') as payer, t.created_at as at
  from order_transaction t
  left join capture c on t.reference = 'capture' and c.id = t.reference_id
  left join refund r on t.reference = 'refund' and r.id = t.reference_id
  join payment p on p.id = coalesce(c.payment_id, r.payment_id)
  left join shr_session s on s.session_id = p.payment_session_id and s.deleted_at is null
  where t.order_id = ? and t.deleted_at is null and t.reference in ('capture', 'refund')
  order by t.created_at, t.id`

/** Writes into the ledger what Medusa has booked, each once. */
export async function bookOrder(
  scope: MedusaContainer,
  { weddingId, orderId }: { weddingId: string; orderId: string },
): Promise<void> {
  const rows = await select<Row>(scope, MOVES, [orderId])
  const moves = rows.map(({ payment_id, amount, currency_code, ...row }) => ({
    ...row,
    paymentId: payment_id,
    amount: minorOf(amount, currency_code),
  }))
  await sharesOf(scope).bookMoves({ weddingId, orderId }, moves)
}
