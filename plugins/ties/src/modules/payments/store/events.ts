import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What is kept of what a provider tells. */
export interface NewEvent {
  provider: string
  eventId: string
  type: string
  action: string
  sessionId: string | null
}

export interface EventRow {
  id: string
  provider: string
  event_id: string
  type: string
  action: string
  session_id: string | null
  state: "queued" | "handling" | "done" | "dead"
  outcome: string | null
  repeats: number
  attempts: number
  created_at: Date
  handled_at: Date | null
}

/**
 * Writes an event down, once however often it is delivered: the index on provider and id decides between two deliveries at
 * the same moment.
 * @returns whether it is new
 */
export async function takeEvent(knex: Knex, event: NewEvent): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { is_new: boolean }[] }>(
    `insert into pay_event (id, provider, event_id, type, action, session_id, next_try_at)
     values (?, ?, ?, ?, ?, ?, now())
     on conflict (provider, event_id) where deleted_at is null
     do update set repeats = pay_event.repeats + 1, updated_at = now()
     returning repeats = 0 as is_new`,
    [
      generateEntityId(undefined, "payev"),
      event.provider,
      event.eventId,
      event.type,
      event.action,
      event.sessionId,
    ],
  )
  return rows[0]?.is_new ?? false
}

/**
 * Takes the next event that is due, or that a process which died has left: one process has it, until its lease ends. Of one
 * payment one event at a time is handled, so that two that came together do not run into each other.
 */
export async function claimEvent(knex: Knex, leaseSeconds: number): Promise<EventRow | null> {
  const { rows } = await knex.raw<{ rows: EventRow[] }>(
    `with due as (
       select id from pay_event e
       where deleted_at is null
         and ((state = 'queued' and next_try_at <= now()) or (state = 'handling' and lease_until < now()))
         and not exists (select 1 from pay_event o
           where o.session_id = e.session_id and o.id <> e.id and o.state = 'handling' and o.lease_until >= now())
       order by next_try_at, id limit 1 for update skip locked)
     update pay_event e
     set state = 'handling', attempts = e.attempts + 1, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     from due where e.id = due.id
     returning e.*`,
    [leaseSeconds],
  )
  return rows[0] ?? null
}

/** What became of a try to handle an event. */
export type Outcome =
  { state: "done" | "dead"; outcome: string } | { state: "queued"; outcome: string; waitMs: number }

/** Writes down what became of a try; one whose lease ended and that another process has taken is not told. */
export async function settleEvent(knex: Knex, { id, attempts }: EventRow, end: Outcome): Promise<void> {
  await knex("pay_event")
    .where({ id, state: "handling", attempts })
    .update({
      state: end.state,
      outcome: end.outcome,
      lease_until: null,
      updated_at: knex.fn.now(),
      ...(end.state === "queued"
        ? { next_try_at: knex.raw("now() + make_interval(secs => ?)", [end.waitMs / 1000]) }
        : { handled_at: knex.fn.now() }),
    })
}

/** Has an event handled anew that was given up. @returns false where there is no such event */
export async function reviveEvent(knex: Knex, id: string): Promise<boolean> {
  const found = await knex("pay_event")
    .where({ id, state: "dead" })
    .update({ state: "queued", attempts: 0, next_try_at: knex.fn.now(), updated_at: knex.fn.now() })
  return found > 0
}

/** Events, the newest first, with how many there are in each state. */
export async function listEvents(
  knex: Knex,
  { state, skip, take }: { state: string | null; skip: number; take: number },
): Promise<{ rows: EventRow[]; count: number; byState: Record<string, number> }> {
  const counted: { state: string; count: string }[] = await knex("pay_event")
    .select("state")
    .count("* as count")
    .whereNull("deleted_at")
    .groupBy("state")
  const byState = Object.fromEntries(counted.map(({ state: name, count }) => [name, Number(count)]))
  const found = knex("pay_event").whereNull("deleted_at")
  if (state !== null) void found.where({ state })
  const rows: EventRow[] = await found
    .orderBy([{ column: "created_at", order: "desc" }, "id"])
    .offset(skip)
    .limit(take)
  const count =
    state === null ? Object.values(byState).reduce((sum, one) => sum + one, 0) : (byState[state] ?? 0)
  return { rows, count, byState }
}
