import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskCoordinator } from "../contract"
import { isAway } from "../domain/desk/assign"
import { PLACE_TAKING_STATES } from "../domain/desk/places"
import type { CoordinatorRow } from "../modules/weddings/store/coordinator-rows"
import { databaseOf } from "./weddings-for"

type Row = CoordinatorRow & { email: string | null; open_weddings: number }

/**
 * Everybody at the desk with how many weddings each has: one statement.
 * @param today ISO date, where the desk is
 * @param id of a place, for that one alone
 */
export async function readCoordinators(
  scope: MedusaContainer,
  today: string,
  id?: string,
): Promise<DeskCoordinator[]> {
  const { rows } = await databaseOf(scope).raw<{ rows: Row[] }>(
    `select c.*, u.email, (
       select count(*)::int from wed_wedding w
       join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
       where w.coordinator_id = c.id and w.deleted_at is null and q.state = any(?)
     ) as open_weddings
     from wed_coordinator c left join "user" u on u.id = c.user_id and u.deleted_at is null
     where c.deleted_at is null ${id === undefined ? "" : "and c.id = ?"}
     order by c.is_active desc, lower(c.name), c.id`,
    [[...PLACE_TAKING_STATES], ...(id === undefined ? [] : [id])] as never,
  )
  return rows.map((row) => ({
    id: row.id,
    user_id: row.user_id,
    email: row.email,
    name: row.name,
    role: row.role,
    skills: row.skills,
    regions: row.regions,
    languages: row.languages,
    capacity: row.capacity,
    days_off: row.days_off,
    is_active: row.is_active,
    open_weddings: row.open_weddings,
    away_today: isAway(row.days_off, today),
  }))
}
