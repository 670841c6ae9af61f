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

/** The address that got the mail with this token in it; null for a token of none. */
export async function findByToken(knex: Knex, token: string): Promise<string | null> {
  const row = await knex("out_attempt as a")
    .join("out_message as m", "m.id", "a.message_id")
    .where("a.unsubscribe_hash", hashOfToken(token))
    .first<{ recipient: string } | undefined>("m.recipient")
  return row?.recipient ?? null
}
