import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { asAddress, type SuppressionReason } from "../../../domain/mail/may-send"
import { hashOfToken } from "../../../secret-token"

/** All that is held against an address. */
export async function readReasons(knex: Knex, address: string): Promise<SuppressionReason[]> {
  return knex("out_suppression")
    .where({ address: asAddress(address) })
    .whereNull("deleted_at")
    .pluck("reason")
}

/** Holds something against an address. Told twice, it is there once. */
export async function suppress(
  knex: Knex,
  address: string,
  reason: SuppressionReason,
  detail: string | null,
): Promise<void> {
  await knex("out_suppression")
    .insert({ id: generateEntityId(undefined, "outs"), address: asAddress(address), reason, detail })
    .onConflict(knex.raw("(address, reason) where deleted_at is null") as never)
    .ignore()
}

/** A row of `out_suppression`. */
export interface SuppressionRow {
  id: string
  address: string
  reason: SuppressionReason
  detail: string | null
  created_at: Date
}

/** What is held against addresses, the newest first, and how much that is. */
export async function listSuppressions(
  knex: Knex,
  { search, limit, offset }: { search: string | null; limit: number; offset: number },
): Promise<{ rows: SuppressionRow[]; count: number }> {
  const matching = () => {
    const query = knex("out_suppression").whereNull("deleted_at")
    if (search !== null) void query.whereRaw("strpos(address, ?) > 0", [asAddress(search)])
    return query
  }
  const rows = await matching()
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
    .select<SuppressionRow[]>("id", "address", "reason", "detail", "created_at")
  const counted = await matching().count<{ count: string }[]>("* as count")
  return { rows, count: Number(counted[0]?.count ?? 0) }
}

/** Holds something against an address no longer. @returns what it was; null where it is not there */
export async function lift(knex: Knex, id: string): Promise<SuppressionRow | null> {
  const [row]: SuppressionRow[] = await knex("out_suppression")
    .where({ id })
    .whereNull("deleted_at")
    .update({ deleted_at: new Date() })
    .returning(["id", "address", "reason", "detail", "created_at"])
  return row ?? null
}

/** The address that got the mail with this token in it; null for a token of none. */
export async function findByToken(knex: Knex, token: string): Promise<string | null> {
  const row = await knex("out_attempt as a")
    .join("out_message as m", "m.id", "a.message_id")
    .where("a.unsubscribe_hash", hashOfToken(token))
    .first<{ recipient: string } | undefined>("m.recipient")
  return row?.recipient ?? null
}
