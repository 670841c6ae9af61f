import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { ParsedCoordinator, UpdateCoordinator } from "../../contract"
import type { DeskRole } from "../../domain/desk/roles"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import type { PlaceChange } from "../../modules/weddings/store/save-coordinator"
import { type DeskPerson, readRules, serviceOf, tellMoves } from "./assign"

/** Owners besides a user. Where whoever was given no place is an owner, those count as well. */
const countOtherOwners =
  (roleWithoutRow: DeskRole) =>
  async (knex: Knex, userId: string): Promise<number> => {
    const { rows } = await knex.raw<{ rows: { owners: number }[] }>(
      `select count(*)::int as owners from "user" u
       left join wed_coordinator c on c.user_id = u.id and c.deleted_at is null
       where u.deleted_at is null and u.id <> ? and coalesce(c.role, ?) = 'owner' and coalesce(c.is_active, true)`,
      [userId, roleWithoutRow],
    )
    return rows[0]?.owners ?? 0
  }

function changeBy(scope: MedusaContainer, { userId, role }: DeskPerson): PlaceChange {
  const roleWithoutRow = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.desk.role_without_row
  return {
    by: { id: userId, role },
    roleWithoutRow,
    countOtherOwners: countOtherOwners(roleWithoutRow),
  }
}

/**
 * Gives an admin user a place at the desk.
 * @returns id of the place
 * @throws MedusaError 400 for a user that is not there, 403 for a role that is not theirs to give, 409 for one who has a place
 */
export async function createCoordinator(
  scope: MedusaContainer,
  { user_id, ...fields }: ParsedCoordinator,
  person: DeskPerson,
): Promise<string> {
  const [user] = await scope.resolve(Modules.USER).listUsers({ id: user_id }, { select: ["id"], take: 1 })
  if (!user)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `user_id: there is no admin user ${user_id}`)
  const { id } = await serviceOf(scope).createPlace(user_id, fields, changeBy(scope, person))
  return id
}

/**
 * Changes somebody's place at the desk; what is absent stays.
 * @throws MedusaError 404, 403 for a role that is not theirs to change, 400 with the field for who can't take weddings over
 */
export async function updateCoordinator(
  scope: MedusaContainer,
  id: string,
  { hand_over_to, ...fields }: UpdateCoordinator,
  person: DeskPerson,
): Promise<void> {
  const { moves } = await serviceOf(scope).updatePlace(
    { id, fields, handOverTo: hand_over_to },
    changeBy(scope, person),
    await readRules(scope),
  )
  await tellMoves(scope, moves)
}
