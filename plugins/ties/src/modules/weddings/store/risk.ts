import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PLACE_TAKING_STATES } from "../../../domain/desk/places"
import { isPaid, isOpen, type QuoteState } from "../../../domain/quotes/states"
import { todayIn } from "../../../domain/timeline/dates"
import { type Risk, risk, type TaskAtRisk } from "../../../domain/timeline/risk"

interface Row {
  id: string
  date: string
  time_zone: string
  state: QuoteState
  risk: Risk["level"]
  risk_reason: string | null
  tasks: TaskAtRisk[]
}

const judged = ({ state, date, time_zone, tasks }: Row, now: Date): Risk | null => {
  // What came to nothing can't go wrong, and what is there has gone well.
  if (state === "delivered" || !(isOpen(state) || isPaid(state))) return null
  return risk(date, todayIn(time_zone, now.getTime()), tasks)
}

/** Judges some weddings anew, and writes down what is different: two statements whatever their number. */
export async function judgeRisks(knex: Knex, ids: readonly string[], now: Date): Promise<void> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select w.id, w.date, w.time_zone, w.risk, w.risk_reason, q.state, coalesce((
       select jsonb_agg(jsonb_build_object('key', t.key, 'title', t.title, 'due_on', t.due_on, 'status', t.status,
         'depends_on', t.depends_on)) from wed_task t where t.wedding_id = w.id and t.deleted_at is null
     ), '[]') as tasks
     from wed_wedding w join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
     where w.id = any(?) and w.deleted_at is null`,
    [ids] as never,
  )
  const changed = rows
    .map((row) => ({ row, now: judged(row, now) ?? { level: "green" as const, reason: null } }))
    .filter(({ row, now: { level, reason } }) => level !== row.risk || reason !== row.risk_reason)
  if (changed.length === 0) return
  await knex.raw(
    `update wed_wedding w set risk = judged.level, risk_reason = judged.reason, updated_at = now()
     from unnest(?::text[], ?::text[], ?::text[]) as judged(id, level, reason) where w.id = judged.id`,
    [
      changed.map(({ row }) => row.id),
      changed.map(({ now: { level } }) => level),
      changed.map(({ now: { reason } }) => reason),
    ] as never,
  )
}

/** Weddings of which something may still go wrong, or whose risk was judged while it might. */
export async function readUnderWay(knex: Knex): Promise<string[]> {
  const rows: { id: string }[] = await knex("wed_wedding as w")
    .join("quo_quote as q", "q.wedding_id", "w.id")
    .whereNull("w.deleted_at")
    .where((either) => void either.whereIn("q.state", PLACE_TAKING_STATES).orWhereNotNull("w.risk_reason"))
    .select("w.id")
    .orderBy("w.id")
  return rows.map(({ id }) => id)
}
