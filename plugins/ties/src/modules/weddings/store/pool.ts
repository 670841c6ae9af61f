import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Coordinator, WeddingToAssign } from "../../../domain/desk/assign"
import { PLACE_TAKING_STATES } from "../../../domain/desk/places"
import { COORDINATING_ROLES, type DeskRole } from "../../../domain/desk/roles"
import type { QuoteState } from "../../../domain/quotes/states"
import type { CoordinatorRow } from "./coordinator-rows"

/** Somebody who looks after weddings, with what they have. */
export interface Place extends Coordinator {
  role: DeskRole
}

/**
 * Everybody who looks after weddings, and how many each has. Whoever decides by it who gets one takes `lockPool` first.
 */
export async function readPool(knex: Knex): Promise<Place[]> {
  const { rows } = await knex.raw<{ rows: (CoordinatorRow & { open: number })[] }>(
    `select c.*, (
       select count(*)::int from wed_wedding w
       join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
       where w.coordinator_id = c.id and w.deleted_at is null and q.state = any(?)
     ) as open
     from wed_coordinator c where c.deleted_at is null and c.role = any(?) order by c.id`,
    [[...PLACE_TAKING_STATES], [...COORDINATING_ROLES]] as never,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    isActive: row.is_active,
    capacity: row.capacity,
    open: row.open,
    skills: row.skills,
    regions: row.regions,
    languages: row.languages,
    daysOff: row.days_off,
  }))
}

/** Puts in a row all who give weddings to people: two at once would both give the last free place. */
export async function lockPool(knex: Knex): Promise<void> {
  await knex.raw("select pg_advisory_xact_lock(hashtext('wed_assignment'))")
}

/** A wedding as far as it decides who gets it. */
export interface Assignable {
  id: string
  coordinatorId: string | null
  state: QuoteState
  /** When a human answer is due, where one is owed. */
  owedBy: Date | null
  /** Who assigned it last; null where nobody ever did. */
  lastBy: string | null
  facts: WeddingToAssign
}

interface Row {
  id: string
  coordinator_id: string | null
  state: QuoteState
  owed_by: Date | null
  last_by: string | null
  theme: string | null
  country_code: string | null
  language: string
  known_by: string[]
}

const ASSIGNABLE = `
  select w.id, w.coordinator_id, q.state, w.theme, w.country_code, w.language,
    case when w.answered_at is null then w.sla_due_at end as owed_by,
    (select a.assigned_by from wed_assignment a where a.wedding_id = w.id
     order by a.created_at desc, a.id desc limit 1) as last_by,
    array(
      select o.coordinator_id from wed_wedding o
      where o.id <> w.id and o.deleted_at is null and o.coordinator_id is not null
        and (lower(o.email) = lower(w.email) or o.customer_id = w.customer_id)
      union
      select a.coordinator_id from wed_assignment a where a.wedding_id = w.id and a.coordinator_id is not null
    ) as known_by
  from wed_wedding w
  join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
  where w.deleted_at is null`

/** What waits longest for an answer comes first. */
const BY_WAITING = "order by w.sla_due_at nulls last, w.created_at, w.id"

/** Weddings of which somebody is to be found, those that wait longest first. One statement. */
async function read(knex: Knex, where: string, bindings: readonly unknown[]): Promise<Assignable[]> {
  const sql = `${ASSIGNABLE} and ${where} ${BY_WAITING}`
  const { rows } = await knex.raw<{ rows: Row[] }>(sql, bindings as never)
  return rows.map((row) => ({
    id: row.id,
    coordinatorId: row.coordinator_id,
    state: row.state,
    owedBy: row.owed_by,
    lastBy: row.last_by,
    facts: {
      theme: row.theme,
      country: row.country_code,
      language: row.language,
      knownBy: row.known_by,
    },
  }))
}

export const readAssignables = (knex: Knex, ids: readonly string[]): Promise<Assignable[]> =>
  read(knex, "w.id = any(?)", [ids])

/** All that somebody has and still has to do with. */
export const readAssignablesOf = (knex: Knex, coordinatorIds: readonly string[]): Promise<Assignable[]> =>
  read(knex, "w.coordinator_id = any(?) and q.state = any(?)", [coordinatorIds, [...PLACE_TAKING_STATES]])

/** All that wait for somebody. */
export const readQueue = (knex: Knex, states: readonly QuoteState[]): Promise<Assignable[]> =>
  read(knex, "w.coordinator_id is null and q.state = any(?)", [[...states]])
