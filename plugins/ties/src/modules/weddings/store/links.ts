import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { LinkScope } from "../../../contract"
import { hashOfToken, newToken } from "../../../secret-token"

/** Milliseconds after which it is written down again that a link is in use. */
const USE_NOTED_EVERY = 60_000

/** Most links that are listed; older ones have long been forgotten by whoever has them. */
const MOST_LISTED = 200

/** A row of `wed_link`, but for its hash. */
export interface LinkRow {
  id: string
  scope: LinkScope
  member_id: string | null
  via: "start" | "mail" | "couple" | "desk"
  expires_at: Date
  revoked_at: Date | null
  last_used_at: Date | null
  created_at: Date
}

export interface NewLink {
  weddingId: string
  scope: LinkScope
  /** Whose, where the scope is a member's; else null. */
  memberId: string | null
  via: LinkRow["via"]
  expiresAt: Date
  /** Admin user who made it; null for the couple itself, and for what nobody asked for. */
  createdBy: string | null
}

/** What a link opens. */
export interface OpenedLink {
  /** Of the link. */
  id: string
  weddingId: string
  /** Of the member whose link it is; null for a couple's or a viewer's. */
  memberId: string | null
}

/**
 * Makes a link.
 * @returns its token, which is kept nowhere: 256 random bits
 */
export async function addLink(knex: Knex, wanted: NewLink): Promise<{ id: string; token: string }> {
  const token = newToken()
  const id = generateEntityId(undefined, "wlnk")
  await knex("wed_link").insert({
    id,
    wedding_id: wanted.weddingId,
    scope: wanted.scope,
    member_id: wanted.memberId,
    via: wanted.via,
    token_hash: hashOfToken(token),
    expires_at: wanted.expiresAt,
    created_by: wanted.createdBy,
  })
  return { id, token }
}

/** Links of a wedding, the newest first. */
export const listLinks = (knex: Knex, weddingId: string): Promise<LinkRow[]> =>
  knex("wed_link")
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(MOST_LISTED)
    .select<LinkRow[]>(
      "id",
      "scope",
      "member_id",
      "via",
      "expires_at",
      "revoked_at",
      "last_used_at",
      "created_at",
    )

/** Ends the couple's links that still open something. */
export async function revokeLinks(knex: Knex, weddingId: string, at: Date): Promise<number> {
  return knex("wed_link")
    .where({ wedding_id: weddingId, scope: "couple" })
    .whereNull("revoked_at")
    .update({ revoked_at: at, updated_at: at })
}

/**
 * Ends one link of a wedding. Done twice, it ended the first time.
 * @returns whether it opened something until now
 * @throws MedusaError NOT_FOUND (404) for one that is not this wedding's
 */
export async function revokeLink(knex: Knex, weddingId: string, id: string, at: Date): Promise<boolean> {
  const [link] = await knex("wed_link")
    .where({ id, wedding_id: weddingId })
    .whereNull("deleted_at")
    .forUpdate()
    .select<Pick<LinkRow, "revoked_at">[]>("revoked_at")
  if (!link) throw new MedusaError(MedusaError.Types.NOT_FOUND, `This wedding has no link ${id}`)
  if (link.revoked_at !== null) return false
  await knex("wed_link").where({ id }).update({ revoked_at: at, updated_at: at })
  return true
}

/** Has all links end with a wedding that was moved to another day. */
export async function moveLinks(knex: Knex, weddingId: string, expiresAt: Date): Promise<void> {
  await knex("wed_link")
    .where({ wedding_id: weddingId })
    .whereNull("revoked_at")
    .update({ expires_at: expiresAt })
}

/** Links that open something: neither over nor called back, and a member's only while they are in the party. */
const openLinks = (knex: Knex, now: Date) =>
  knex("wed_link as l")
    .join("wed_wedding as w", "w.id", "l.wedding_id")
    .leftJoin("wed_member as m", "m.id", "l.member_id")
    .where("l.expires_at", ">", now)
    .whereNull("l.revoked_at")
    .whereNull("l.deleted_at")
    .whereNull("w.deleted_at")
    .whereRaw("(l.scope <> 'member' or (m.id is not null and m.wedding_id = w.id and m.deleted_at is null))")

/**
 * Of these hashes of tokens, those whose links still open something: what a connection that stays open asks. It says
 * nothing of which door they open.
 */
export async function openTokens(knex: Knex, hashes: readonly string[], now: Date): Promise<Set<string>> {
  const rows = await openLinks(knex, now)
    .whereIn("l.token_hash", [...hashes])
    .select<{ token_hash: string }[]>("l.token_hash")
  return new Set(rows.map(({ token_hash }) => token_hash))
}

/**
 * What a token opens, at the door of its scope. A member's opens nothing any more when they are no longer in the party.
 * @throws MedusaError NOT_FOUND (404), the same for one that never was, has expired, was revoked or is for another door
 */
export async function openLink(knex: Knex, token: string, scope: LinkScope, now: Date): Promise<OpenedLink> {
  const link = await openLinks(knex, now)
    .where({ "l.token_hash": hashOfToken(token), "l.scope": scope })
    .first<
      { id: string; wedding_id: string; member_id: string | null; last_used_at: Date | null } | undefined
    >("l.id", "l.wedding_id", "l.member_id", "l.last_used_at")
  if (!link) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link opens no wedding")
  if (!link.last_used_at || now.getTime() - link.last_used_at.getTime() > USE_NOTED_EVERY) {
    await knex("wed_link").where({ id: link.id }).update({ last_used_at: now })
  }
  return { id: link.id, weddingId: link.wedding_id, memberId: link.member_id }
}
