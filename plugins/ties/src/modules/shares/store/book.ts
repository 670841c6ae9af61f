import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Money that Medusa has booked for an order. */
export interface Move {
  payer: string
  kind: "charge" | "refund"
  /** In the smallest unit of the currency. */
  amount: number
  paymentId: string
  /** Of Medusa's capture or refund. */
  key: string
  at: Date | string
}

export interface EntryRow {
  payer: string
  kind: "charge" | "refund"
  amount: number
  payment_id: string
  event_key: string
  moved_at: Date
}

/** Books what has moved, each once however often it is told. */
export async function bookMoves(
  knex: Knex,
  { weddingId, orderId }: { weddingId: string; orderId: string },
  moves: readonly Move[],
): Promise<void> {
  if (moves.length === 0) return
  const rows = moves.map(({ payer, kind, amount, paymentId, key, at }) => ({
    id: generateEntityId(undefined, "shre"),
    wedding_id: weddingId,
    order_id: orderId,
    payer,
    kind,
    amount,
    payment_id: paymentId,
    event_key: key,
    moved_at: at,
  }))
  await knex("shr_entry")
    .insert(rows)
    .onConflict(knex.raw("(event_key) where deleted_at is null") as never)
    .ignore()
}

export const readEntries = (knex: Knex, weddingId: string): Promise<EntryRow[]> =>
  knex<EntryRow & { id: string; wedding_id: string; deleted_at: Date | null }>("shr_entry")
    .select("payer", "kind", "amount", "payment_id", "event_key", "moved_at")
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")
    .orderBy([{ column: "moved_at" }, { column: "id" }])
