import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Someone's place at the desk, as its table holds it. */
export interface CoordinatorRow {
  id: string
  user_id: string
  name: string
  role: "coordinator" | "senior" | "lead" | "staff" | "owner"
  skills: string[]
  regions: string[]
  languages: string[]
  capacity: number
  /** ISO dates, both included. */
  days_off: { from: string; to: string }[]
  is_active: boolean
  created_at: Date
}

/** What an admin user is at the desk; null for one who was given no place there. */
export async function findPlaceOf(knex: Knex, userId: string): Promise<CoordinatorRow | null> {
  const row = await knex<CoordinatorRow & { deleted_at: Date | null }>("wed_coordinator")
    .where({ user_id: userId })
    .whereNull("deleted_at")
    .first()
  return row ?? null
}
