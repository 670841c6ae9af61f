import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { ParsedWeddingMember } from "../../../contract"
import type { PostalAddress } from "../../../domain/members/postal-address"
import { leavePlaces } from "./leave-places"

/** A member that has its id: that of its row, and the key of its line in the cart. */
export type WeddingMember = Omit<ParsedWeddingMember, "id"> & { id: string }

/** A row of `wed_member`. */
export interface MemberRow extends WeddingMember {
  wedding_id: string
  rank: number
  /** Times are dates, or ISO text where the database wrote JSON. */
  invited_at: Date | string | null
  reminded_at: Date | string | null
  style_confirmed_at: Date | string | null
  /** Slug. */
  wished_style: string | null
  ships: "party" | "own" | null
  address: PostalAddress | null
}

/** What a member says of themselves; the couple changes none of it. */
const SAID = [
  "invited_at",
  "reminded_at",
  "style_confirmed_at",
  "wished_style",
  "ships",
  "address",
] as const satisfies (keyof MemberRow)[]

const FIELDS = [
  "role",
  "name",
  "email",
  "phone",
  "color",
  "style",
  "quantity",
  "pays",
  "neck_size",
] as const satisfies (keyof WeddingMember)[]

/** Those of a wedding, in the order of the party. */
export async function readMembers(knex: Knex, weddingId: string): Promise<MemberRow[]> {
  return knex<MemberRow & { deleted_at: Date | null }>("wed_member")
    .select("id", "wedding_id", "rank", ...FIELDS, ...SAID)
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")
    .orderBy([{ column: "rank" }, { column: "id" }])
}

/** @throws MedusaError NOT_FOUND (404) for a member whom the wedding does not have, or no longer */
export async function requireMember(knex: Knex, weddingId: string, memberId: string): Promise<MemberRow> {
  const found = (await readMembers(knex, weddingId)).find(({ id }) => id === memberId)
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no member ${memberId} in this wedding`)
  }
  return found
}

/** Makes a wedding's members these: new ones come, changed ones keep their status, and the others go. */
export async function saveMembers(
  knex: Knex,
  weddingId: string,
  members: readonly WeddingMember[],
): Promise<void> {
  const now = new Date()
  await knex("wed_member")
    .where({ wedding_id: weddingId })
    .whereNotIn(
      "id",
      members.map(({ id }) => id),
    )
    .whereNull("deleted_at")
    .update({ deleted_at: now })
  await forgetAnswers(knex, weddingId, members)
  await knex("wed_member")
    .insert(
      members.map((member, rank) => ({
        ...member,
        wedding_id: weddingId,
        rank,
        updated_at: now,
        deleted_at: null,
      })),
    )
    .onConflict("id")
    .merge([...FIELDS, "rank", "updated_at", "deleted_at"])
}

/**
 * Takes back what members have said that is no longer so. Of another tie they have said nothing, but for the one that they
 * wished for. Another address for mail is another person's: who had the place before sees nothing of them, nor they of him.
 */
async function forgetAnswers(
  knex: Knex,
  weddingId: string,
  members: readonly WeddingMember[],
): Promise<void> {
  const column = (field: "id" | "color" | "style" | "email") => members.map((member) => member[field])
  const now = [column("id"), column("color"), column("style"), column("email")]
  const WANTED = "unnest(?::text[], ?::text[], ?::text[], ?::text[]) as n(id, color, style, email)"
  await knex.raw(
    `update wed_member m
     set style_confirmed_at = case when n.color = m.color and n.style = m.wished_style then now() end,
       wished_style = null
     from ${WANTED}
     where m.id = n.id and m.wedding_id = ? and (m.color <> n.color or m.style <> n.style)`,
    [...now, weddingId] as never,
  )
  const { rows: others } = await knex.raw<{ rows: { id: string }[] }>(
    `select m.id from wed_member m join ${WANTED} on n.id = m.id
     where m.wedding_id = ? and m.email is not null and m.email is distinct from n.email`,
    [...now, weddingId] as never,
  )
  await leavePlaces(
    knex,
    weddingId,
    others.map(({ id }) => id),
  )
}

/** What of the party differs, for the audit trail: whole members, by id. */
export function changedMembers(
  before: readonly WeddingMember[],
  after: readonly WeddingMember[],
): { before: WeddingMember[]; after: WeddingMember[] } {
  const plain = (members: readonly WeddingMember[]) =>
    new Map(members.map((member) => [member.id, JSON.stringify(FIELDS.map((field) => member[field]))]))
  const [old, now] = [plain(before), plain(after)]
  const differs = ({ id }: WeddingMember) => old.get(id) !== now.get(id)
  return { before: before.filter(differs), after: after.filter(differs) }
}
