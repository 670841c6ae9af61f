import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { needsOf } from "../../../domain/members/needs"
import type { PostalAddress } from "../../../domain/members/postal-address"
import { type OwnTieSaid, whyNotSaved } from "../../../domain/members/own-tie"
import { type Doer, writeAudit } from "./audit"
import { type MemberRow, readMembers, requireMember } from "./members"
import { finishTasks } from "./tasks"
import { lockWedding, type Quoted } from "./wedding-rows"

export interface OwnTieChange {
  weddingId: string
  memberId: string
  said: Omit<OwnTieSaid, "address"> & { address?: PostalAddress | undefined }
  isBowTie: boolean
}

/** Key of the task that is done when everybody of the party has answered. */
export const ANSWERED_TASK = "members-answered"

const ERRORS = { invalid: MedusaError.Types.INVALID_DATA, conflict: MedusaError.Types.CONFLICT }

/** Who says something by a member's link. */
const memberAs = (id: string): Doer => ({ id, role: "member" })

/**
 * Keeps what a member says, field by field: of two who say something of the same field the last word holds, and nobody
 * loses what they said of another.
 * @returns whether that was anything new
 * @throws MedusaError NOT_FOUND (404), INVALID_DATA (400) with the field, CONFLICT (409) for what came too late
 */
export async function saveOwnTie(
  knex: Knex,
  { weddingId, memberId, said, isBowTie }: OwnTieChange,
  now: Date,
): Promise<boolean> {
  const quoted = await lockWedding(knex, weddingId)
  const member = await requireMember(knex, weddingId, memberId)
  const { delivery } = quoted.wedding
  const { color, style, ships } = member
  const hasAddress = member.address !== null
  const why = whyNotSaved(
    { state: quoted.quote.state, delivery, color, style, ships, isBowTie, hasAddress },
    said,
  )
  if (why) throw new MedusaError(ERRORS[why.kind], why.message)
  const change = changeOf(member, said, now)
  if (Object.keys(change).length === 0) return false
  await knex("wed_member")
    .where({ id: memberId })
    .update({ ...change, updated_at: now })
  // The couple sees and writes it as well: its page is out of date now.
  if ("neck_size" in change) await knex("wed_wedding").where({ id: weddingId }).increment("revision", 1)
  await writeAudit(knex, {
    weddingId,
    by: memberAs(memberId),
    action: "member.answer",
    entityId: memberId,
    // Where somebody lives is nobody's to read in a trail.
    after: { ...change, ...("address" in change ? { address: change["address"] ? "given" : null } : {}) },
  })
  await followAnswers(knex, quoted)
  return true
}

/** What is other than it was. */
function changeOf(member: MemberRow, said: OwnTieChange["said"], now: Date): Record<string, unknown> {
  const { confirm, neck_size, ships, address, wish } = said
  const wished = wish === member.style ? null : wish
  return {
    ...(confirm && member.style_confirmed_at === null ? { style_confirmed_at: now } : {}),
    ...(neck_size !== undefined && neck_size !== member.neck_size ? { neck_size } : {}),
    ...(ships !== undefined && ships !== member.ships ? { ships } : {}),
    // An address that nothing is sent to is kept by nobody.
    ...(ships === "party" && member.address !== null ? { address: null } : {}),
    ...(address === undefined ? {} : { address: JSON.stringify(address) }),
    ...(wished !== undefined && wished !== member.wished_style ? { wished_style: wished } : {}),
  }
}

/** Ticks off that all have answered, once they have. */
export async function followAnswers(knex: Knex, { wedding }: Quoted): Promise<void> {
  const members = await readMembers(knex, wedding.id)
  if (members.some((member) => needsOf(member, wedding.delivery).length > 0)) return
  await finishTasks(knex, wedding.id, [ANSWERED_TASK])
}

/**
 * Writes down that members were sent their link, or reminded. Those who were invited before stay as they were.
 * @returns the ids of those for whom that is new
 */
export async function markWrittenTo(
  knex: Knex,
  weddingId: string,
  ids: readonly string[],
  what: "invited" | "reminded",
  by: Doer,
  now: Date,
): Promise<string[]> {
  if (ids.length === 0) return []
  const column = what === "invited" ? "invited_at" : "reminded_at"
  const query = knex("wed_member").where({ wedding_id: weddingId }).whereIn("id", ids)
  if (what === "invited") void query.whereNull("invited_at")
  const marked: { id: string }[] = await query.update({ [column]: now }).returning("id")
  const found = marked.map(({ id }) => id)
  await writeAudit(
    knex,
    found.map((entityId) => ({
      weddingId,
      by,
      action: what === "invited" ? "member.invite" : "member.remind",
      entityId,
    })),
  )
  if (what === "reminded") return found
  const waiting = await knex("wed_member")
    .where({ wedding_id: weddingId })
    .whereNull("invited_at")
    .whereNull("deleted_at")
    .first("id")
  if (!waiting) await finishTasks(knex, weddingId, ["invitations-out"])
  return found
}
