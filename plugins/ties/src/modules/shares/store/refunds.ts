import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface NewRefund {
  payer: string
  paymentId: string
  /** In the smallest unit of the currency. */
  amount: number
  reason: string
}

export interface RefundRow {
  id: string
  wedding_id: string
  order_id: string
  payer: string
  payment_id: string
  amount: number
  reason: string
  state: "planned" | "sending" | "done" | "failed"
  refund_id: string | null
  attempts: number
  error: string | null
  created_at: Date
}

/** Writes down what is to be given back. */
export async function planRefunds(
  knex: Knex,
  { weddingId, orderId }: { weddingId: string; orderId: string },
  planned: readonly NewRefund[],
): Promise<void> {
  if (planned.length === 0) return
  await knex("shr_refund").insert(
    planned.map(({ payer, paymentId, amount, reason }) => ({
      id: generateEntityId(undefined, "shrr"),
      wedding_id: weddingId,
      order_id: orderId,
      payer,
      payment_id: paymentId,
      amount,
      reason,
    })),
  )
}

export const readRefunds = (knex: Knex, weddingId: string): Promise<RefundRow[]> =>
  knex<RefundRow & { deleted_at: Date | null }>("shr_refund")
    .select("*")
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")
    .orderBy([{ column: "created_at" }, { column: "id" }])

/** Writes down that somebody is at it now. */
export async function beginRefund(knex: Knex, id: string): Promise<void> {
  await knex("shr_refund")
    .where({ id })
    .update({ state: "sending", attempts: knex.raw("attempts + 1"), updated_at: knex.fn.now() })
}

/** Writes down how a refund ended. */
export async function endRefund(
  knex: Knex,
  id: string,
  end: { refundId: string } | { error: string },
): Promise<void> {
  const how =
    "refundId" in end
      ? { state: "done", refund_id: end.refundId, error: null }
      : { state: "failed", error: end.error }
  await knex("shr_refund")
    .where({ id })
    .whereNot({ state: "done" })
    .update({ ...how, updated_at: knex.fn.now() })
}

/** Has one that failed tried again. @returns false where there is no such one of that wedding */
export async function reviveRefund(knex: Knex, weddingId: string, id: string): Promise<boolean> {
  const found = await knex("shr_refund")
    .where({ id, wedding_id: weddingId, state: "failed" })
    .update({ state: "planned", updated_at: knex.fn.now() })
  return found > 0
}
