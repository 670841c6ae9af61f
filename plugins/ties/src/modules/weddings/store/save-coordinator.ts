import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { COORDINATING_ROLES, type DeskRole, whyRoleStays } from "../../../domain/desk/roles"
import type { Move, Rules } from "./assign"
import { type Doer, writeAudit } from "./audit"
import type { CoordinatorRow } from "./coordinator-rows"
import { handOver } from "./hand-over"

export type PlaceFields = Omit<CoordinatorRow, "id" | "user_id" | "created_at">

export interface PlaceChange {
  by: Doer & { role: DeskRole }
  /** What an admin user is who was given no place. */
  roleWithoutRow: DeskRole
  /** Owners besides a user, those who were given no place among them where they are owners. */
  countOtherOwners: (knex: Knex, userId: string) => Promise<number>
}

/** Puts all changes of roles in a row: two owners who demote each other at once would leave none. */
const lockRoles = (knex: Knex) => knex.raw("select pg_advisory_xact_lock(hashtext('wed_coordinator'))")

async function requireMay(
  knex: Knex,
  { by, countOtherOwners }: PlaceChange,
  userId: string,
  from: DeskRole | null,
  to: DeskRole | null,
): Promise<void> {
  const sentence = whyRoleStays({
    by,
    of: { id: userId, role: from },
    to,
    otherOwners: await countOtherOwners(knex, userId),
  })
  if (sentence) throw new MedusaError(MedusaError.Types.FORBIDDEN, sentence)
}

const written = (fields: Partial<PlaceFields>) => ({
  ...fields,
  ...(fields.days_off ? { days_off: JSON.stringify(fields.days_off) } : {}),
})

/**
 * Gives an admin user a place at the desk.
 * @throws MedusaError CONFLICT (409) for one who has a place, FORBIDDEN (403) for a role that is not theirs to give
 */
export async function createPlace(
  knex: Knex,
  userId: string,
  fields: PlaceFields,
  change: PlaceChange,
): Promise<CoordinatorRow> {
  await lockRoles(knex)
  const [known] = await knex("wed_coordinator").where({ user_id: userId }).whereNull("deleted_at")
  if (known) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "user_id: this user has a place at the desk already")
  }
  const to = fields.is_active ? fields.role : null
  if (to !== change.roleWithoutRow) await requireMay(knex, change, userId, change.roleWithoutRow, to)
  const [row] = await knex("wed_coordinator")
    .insert({ ...written(fields), id: generateEntityId(undefined, "wcoo"), user_id: userId })
    .returning<CoordinatorRow[]>("*")
  if (!row) throw new Error("The place at the desk was not written")
  await writeAudit(knex, {
    weddingId: null,
    by: change.by,
    action: "coordinator.create",
    entityId: row.id,
    after: { user_id: userId, ...fields },
  })
  return row
}

const FIELDS = [
  "name",
  "role",
  "skills",
  "regions",
  "languages",
  "capacity",
  "days_off",
  "is_active",
] as const satisfies readonly (keyof PlaceFields)[]

const pick = (row: CoordinatorRow, fields: readonly (keyof PlaceFields)[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, row[field]]))

/**
 * Changes somebody's place; what is absent stays. Who goes, or looks after weddings no more, hands all of them over.
 * @param handOverTo id of a place, `auto`, or undefined where nothing was said
 * @throws MedusaError NOT_FOUND (404), FORBIDDEN (403) for a role that is not theirs to change, INVALID_DATA (400) with the
 * field for somebody who can't take the weddings over
 */
export async function updatePlace(
  knex: Knex,
  { id, fields, handOverTo }: { id: string; fields: Partial<PlaceFields>; handOverTo: string | undefined },
  change: PlaceChange,
  rules: Rules,
): Promise<{ place: CoordinatorRow; moves: Move[] }> {
  await lockRoles(knex)
  const [before] = await knex<CoordinatorRow>("wed_coordinator").where({ id }).whereRaw("deleted_at is null")
  if (!before)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is nobody at the desk under the id ${id}`)
  const wanted: CoordinatorRow = { ...before, ...fields }
  if (wanted.role !== before.role || wanted.is_active !== before.is_active) {
    await requireMay(knex, change, before.user_id, before.role, wanted.is_active ? wanted.role : null)
  }
  const changed = FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(wanted[field]))
  if (changed.length > 0) {
    await knex("wed_coordinator")
      .where({ id })
      .update({ ...written(fields), updated_at: new Date() })
    await writeAudit(knex, {
      weddingId: null,
      by: change.by,
      action: "coordinator.change",
      entityId: id,
      before: pick(before, changed),
      after: pick(wanted, changed),
    })
  }
  const goes = !wanted.is_active || !COORDINATING_ROLES.includes(wanted.role)
  if (handOverTo === undefined && !goes) return { place: wanted, moves: [] }
  const handed = { from: id, name: wanted.name, to: handOverTo ?? "auto", by: change.by }
  return { place: wanted, moves: await handOver(knex, handed, rules) }
}
