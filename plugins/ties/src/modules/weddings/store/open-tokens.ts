import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Of these hashes of tokens, those whose links still open something: what a connection that stays open asks. It says
 * nothing of which door they open.
 */
export async function openTokens(knex: Knex, hashes: readonly string[], now: Date): Promise<Set<string>> {
  const rows = await knex("wed_link as l")
    .leftJoin("wed_member as m", "m.id", "l.member_id")
    .whereIn("l.token_hash", [...hashes])
    .where("l.expires_at", ">", now)
    .whereNull("l.revoked_at")
    .whereNull("l.deleted_at")
    .whereRaw("(l.scope <> 'member' or (m.id is not null and m.deleted_at is null))")
    .select<{ token_hash: string }[]>("l.token_hash")
  return new Set(rows.map(({ token_hash }) => token_hash))
}
