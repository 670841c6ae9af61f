import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Has places be those of somebody else: what the one before has said is gone with them, and their link opens nothing any more. */
export async function leavePlaces(knex: Knex, weddingId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const updated_at = new Date()
  await knex("wed_member")
    .where({ wedding_id: weddingId })
    .whereIn("id", [...ids])
    .update({
      style_confirmed_at: null,
      wished_style: null,
      ships: null,
      address: null,
      invited_at: null,
      reminded_at: null,
      updated_at,
    })
  await knex("wed_link")
    .where({ wedding_id: weddingId, scope: "member" })
    .whereIn("member_id", [...ids])
    .whereNull("revoked_at")
    .update({ revoked_at: updated_at, updated_at })
}
