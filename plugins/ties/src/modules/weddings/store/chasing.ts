import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OPEN_STATES } from "../../../domain/quotes/states"
import { type Doer, writeAudit } from "./audit"
import { ANSWERED_TASK } from "./own-tie"

/** Most weddings that one run takes on; the next one goes on. */
const MOST = 500

/** Ids of weddings whose members' answers are due within so many days, or were, and that may be chased for them. */
export async function findChased(knex: Knex, until: string): Promise<string[]> {
  const rows: { id: string }[] = await knex("wed_wedding as w")
    .join("quo_quote as q", "q.wedding_id", "w.id")
    .join("wed_task as t", "t.wedding_id", "w.id")
    .where({ "t.key": ANSWERED_TASK, "t.status": "open", "w.is_demo": false })
    .where("t.due_on", "<=", until)
    .whereIn("q.state", OPEN_STATES)
    .whereNull("w.chasing_paused_at")
    .whereNull("w.deleted_at")
    .whereNull("q.deleted_at")
    .whereNull("t.deleted_at")
    .orderBy("t.due_on", "desc")
    .limit(MOST)
    .select("w.id")
  return rows.map(({ id }) => id)
}

/** Has a wedding's party be reminded by itself, or not. Said twice, it was said the first time. */
export async function pauseChasing(
  knex: Knex,
  weddingId: string,
  paused: boolean,
  by: Doer,
  now: Date,
): Promise<void> {
  const query = knex("wed_wedding").where({ id: weddingId })
  if (paused) void query.whereNull("chasing_paused_at")
  else void query.whereNotNull("chasing_paused_at")
  const changed = await query.update({ chasing_paused_at: paused ? now : null, updated_at: now })
  if (changed === 0) return
  const action = paused ? "chasing.pause" : "chasing.resume"
  await writeAudit(knex, { weddingId, by, action, entityId: weddingId })
}

/**
 * Writes down that the coordinator is asked to see to a wedding's party, once for each day that it was due on.
 * @returns whether nobody had yet
 */
export async function noteEscalation(
  knex: Knex,
  weddingId: string,
  dueOn: string,
  by: Doer,
): Promise<boolean> {
  const known = await knex("wed_audit")
    .where({ wedding_id: weddingId, action: "chasing.escalate", entity_id: dueOn })
    .first("id")
  if (known) return false
  await writeAudit(knex, { weddingId, by, action: "chasing.escalate", entityId: dueOn })
  return true
}
