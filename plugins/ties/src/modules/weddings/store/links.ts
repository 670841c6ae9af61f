import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { hashOfToken, newToken } from "../../../secret-token"

/** Milliseconds after which it is written down again that a link is in use. */
const USE_NOTED_EVERY = 60_000

export interface NewLink {
  weddingId: string
  expiresAt: Date
  /** Admin user who made it; null for the couple itself. */
  createdBy: string | null
}

/**
 * Makes a link for the couple.
 * @returns its token, which is kept nowhere: 256 random bits
 */
export async function addLink(knex: Knex, { weddingId, expiresAt, createdBy }: NewLink): Promise<string> {
  const token = newToken()
  await knex("wed_link").insert({
    id: generateEntityId(undefined, "wlnk"),
    wedding_id: weddingId,
    scope: "couple",
    token_hash: hashOfToken(token),
    expires_at: expiresAt,
    created_by: createdBy,
  })
  return token
}

/** Ends the couple's links that still open something. */
export async function revokeLinks(knex: Knex, weddingId: string, at: Date): Promise<number> {
  return knex("wed_link")
    .where({ wedding_id: weddingId, scope: "couple" })
    .whereNull("revoked_at")
    .update({ revoked_at: at, updated_at: at })
}

/** Has the couple's links end with a wedding that was moved to another day. */
export async function moveLinks(knex: Knex, weddingId: string, expiresAt: Date): Promise<void> {
  await knex("wed_link")
    .where({ wedding_id: weddingId, scope: "couple" })
    .whereNull("revoked_at")
    .update({ expires_at: expiresAt })
}

/**
 * The wedding that a couple's token opens.
 * @throws MedusaError NOT_FOUND (404), the same for one that never was, has expired or was revoked
 */
export async function openLink(knex: Knex, token: string, now: Date): Promise<string> {
  const link = await knex("wed_link as l")
    .join("wed_wedding as w", "w.id", "l.wedding_id")
    .where({ "l.token_hash": hashOfToken(token), "l.scope": "couple" })
    .where("l.expires_at", ">", now)
    .whereNull("l.revoked_at")
    .whereNull("l.deleted_at")
    .whereNull("w.deleted_at")
    .first<{ id: string; wedding_id: string; last_used_at: Date | null } | undefined>(
      "l.id",
      "l.wedding_id",
      "l.last_used_at",
    )
  if (!link) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link opens no wedding")
  if (!link.last_used_at || now.getTime() - link.last_used_at.getTime() > USE_NOTED_EVERY) {
    await knex("wed_link").where({ id: link.id }).update({ last_used_at: now })
  }
  return link.wedding_id
}
