import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BigNumber } from "bignumber.js"
import { select } from "../../database/select"
import type { Money } from "../../domain/payments/minor"
import type { Bag, TriedPayment } from "../../domain/payments/settle"
import { expectedOfCart } from "../shares/expected"
import { askProvider } from "./ask-provider"

/** A payment session of Medusa's, with what was written down of its payment. */
export interface SessionRow {
  id: string
  provider_id: string
  payment_collection_id: string
  amount: string
  currency_code: string
  data: Record<string, unknown>
  opened_at: Date
  payment_id: string | null
  captured_at: Date | null
  canceled_at: Date | null
  captured: string | null
  refunded: string | null
}

const SESSIONS = `
  select s.id, s.provider_id, s.payment_collection_id, s.raw_amount->>'value' as amount, s.currency_code, s.data,
    s.created_at as opened_at, p.id as payment_id, p.captured_at, p.canceled_at,
    (select sum((c.raw_amount->>'value')::numeric) from capture c
      where c.payment_id = p.id and c.deleted_at is null) as captured,
    (select sum((r.raw_amount->>'value')::numeric) from refund r
      where r.payment_id = p.id and r.deleted_at is null) as refunded
  from payment_session s
  left join payment p on p.payment_session_id = s.id and p.deleted_at is null
  where s.deleted_at is null`

export const sessionsOfCart = (scope: MedusaContainer, cartId: string): Promise<SessionRow[]> =>
  select<SessionRow>(
    scope,
    `${SESSIONS} and s.payment_collection_id in (
       select payment_collection_id from cart_payment_collection where cart_id = ? and deleted_at is null)
     order by s.created_at, s.id`,
    [cartId],
  )

/** A session alone; null where there is none of that id. */
export async function sessionOf(scope: MedusaContainer, id: string): Promise<SessionRow | null> {
  const [row] = await select<SessionRow>(scope, `${SESSIONS} and s.id = ?`, [id])
  return row ?? null
}

/** A session as it is decided upon, with what its provider says of it now. */
export async function tried(scope: MedusaContainer, row: SessionRow): Promise<TriedPayment> {
  const { held, has } = await askProvider(scope, row)
  const refunded = new BigNumber(row.refunded ?? 0)
  return {
    sessionId: row.id,
    asked: { amount: row.amount, currency: row.currency_code },
    held,
    has,
    isRecorded: row.payment_id !== null && (held !== "captured" || row.captured_at !== null),
    isReturned: row.canceled_at !== null || (refunded.gt(0) && refunded.gte(row.captured ?? 0)),
    openedAt: new Date(row.opened_at).getTime(),
  }
}

/** A cart's facts: what it comes to by Medusa's own sum, whether it is an order, and how each try to pay for it stands. */
export async function readBag(scope: MedusaContainer, cartId: string): Promise<Bag & { rows: SessionRow[] }> {
  const [orders, rows] = await Promise.all([
    select<{ order_id: string }>(
      scope,
      "select order_id from order_cart where cart_id = ? and deleted_at is null",
      [cartId],
    ),
    sessionsOfCart(scope, cartId),
  ])
  const orderId = orders[0]?.order_id ?? null
  const payments: TriedPayment[] = []
  for (const row of rows) payments.push(await tried(scope, row))
  const total =
    orderId === null ? ((await expectedOfCart(scope, cartId)) ?? (await totalOf(scope, cartId))) : null
  return { total, orderId, payments, rows }
}

/** @throws Error where there is no such cart: nothing is decided upon a total that is not known */
async function totalOf(scope: MedusaContainer, cartId: string): Promise<Money> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "currency_code", "total", "raw_total"],
    filters: { id: cartId },
  })
  const cart = data[0] as { total?: unknown; currency_code: string } | undefined
  const amount = Number(cart?.total)
  if (!cart || !Number.isFinite(amount)) throw new Error(`What the cart ${cartId} comes to can't be read`)
  return { amount, currency: cart.currency_code }
}
