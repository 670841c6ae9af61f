import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ParsedWeddingMember } from "../../../contract"

/** A member that has its id: that of its row, and the key of its line in the cart. */
export type WeddingMember = Omit<ParsedWeddingMember, "id"> & { id: string }

/** A row of `wed_member`. */
export interface MemberRow extends WeddingMember {
  wedding_id: string
  rank: number
  status: "invited" | "responded" | "paid" | "shipped" | "delivered"
}

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
    .select("id", "wedding_id", "rank", "status", ...FIELDS)
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")
    .orderBy([{ column: "rank" }, { column: "id" }])
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
