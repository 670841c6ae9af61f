import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { QUEUED_STATES } from "../../../domain/desk/places"
import type { QuoteState } from "../../../domain/quotes/states"
import type { PlannedTask } from "../../../domain/timeline/calendar"
import { todayIn } from "../../../domain/timeline/dates"
import { doneByState } from "../../../domain/timeline/done-by-state"
import { plan } from "../../../domain/timeline/plan"
import { replan } from "../../../domain/timeline/replan"
import type { TaskTemplate } from "../../../domain/timeline/templates"
import { type TaskChange, whyNotChanged } from "../../../domain/timeline/why-not-changed"
import { type Doer, SYSTEM, writeAudit } from "./audit"

/** A row of `wed_task`. */
export interface TaskRow extends Omit<PlannedTask, "depends_on"> {
  id: string
  wedding_id: string
  depends_on: string[]
  status: "open" | "done" | "skipped"
  pinned: boolean
  done_at: Date | null
  done_by: string | null
  updated_at: Date
}

/** Key of the one task that is no template's: a reminder that somebody asked for. */
export const REMINDER = "remind-couple"

interface When {
  id: string
  date: string
  time_zone: string
}

/** A wedding's tasks, what is due first coming first: one statement. */
export const readTasks = (knex: Knex, weddingId: string): Promise<TaskRow[]> =>
  knex<TaskRow>("wed_task")
    .where({ wedding_id: weddingId })
    .whereRaw("deleted_at is null")
    .orderBy(["due_on", "days_before", "key"])
    .orderByRaw("days_before desc, key") as unknown as Promise<TaskRow[]>

/** Weddings that wait for nothing but their tasks: what came to nothing, or is there, needs none. */
export async function readUnplanned(knex: Knex): Promise<string[]> {
  const rows: { id: string }[] = await knex("wed_wedding as w")
    .join("quo_quote as q", "q.wedding_id", "w.id")
    .whereNull("w.deleted_at")
    .whereIn("q.state", QUEUED_STATES)
    .whereNotExists(
      knex("wed_task as t").whereRaw("t.wedding_id = w.id").whereNot("t.key", REMINDER).select(knex.raw("1")),
    )
    .select("w.id")
  return rows.map(({ id }) => id)
}

/** When the wedding is, which nobody moves and whose tasks nobody else plans until the open transaction ends. */
export async function lockDate(knex: Knex, weddingId: string): Promise<When> {
  const [found] = await knex<When>("wed_wedding")
    .where({ id: weddingId })
    .whereRaw("deleted_at is null")
    .forUpdate()
    .select("id", "date", "time_zone")
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no wedding ${weddingId}`)
  return found
}

export const calendarOf = ({ date, time_zone }: When, holidays: readonly string[], now: Date) => ({
  weddingDate: date,
  today: todayIn(time_zone, now.getTime()),
  holidays: new Set(holidays),
})

/** Gives a wedding its tasks; what where its quote stands says is done is done. One that has any keeps them as they are. */
export async function planTasks(
  knex: Knex,
  weddingId: string,
  templates: readonly TaskTemplate[],
  holidays: readonly string[],
  now: Date,
): Promise<void> {
  const when = await lockDate(knex, weddingId)
  const planned = (await readTasks(knex, weddingId)).some(({ key }) => key !== REMINDER)
  if (planned || templates.length === 0) return
  const tasks = plan(calendarOf(when, holidays, now), templates)
  await knex("wed_task").insert(
    tasks.map((task) => ({
      id: generateEntityId(undefined, "wtask"),
      wedding_id: weddingId,
      key: task.key,
      title: task.title,
      owner: task.owner,
      days_before: task.days_before,
      unit: task.unit,
      due_on: task.due_on,
      depends_on: [...task.depends_on],
      compressed: task.compressed,
    })),
  )
  const quote = await knex("quo_quote")
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")
    .first<{ state: QuoteState } | undefined>("state")
  if (quote) await finishTasks(knex, weddingId, doneByState(quote.state))
}

/** Moves what is open with the wedding's date. What somebody moved by hand stays, as long as it is before the wedding. */
export async function moveTasks(
  knex: Knex,
  weddingId: string,
  holidays: readonly string[],
  now: Date,
): Promise<void> {
  const when = await lockDate(knex, weddingId)
  const tasks = await readTasks(knex, weddingId)
  const moved = replan(calendarOf(when, holidays, now), tasks).filter(
    ({ due_on, compressed }, at) => due_on !== tasks[at]?.due_on || compressed !== tasks[at]?.compressed,
  )
  if (moved.length === 0) return
  await knex.raw(
    `update wed_task t set due_on = moved.due_on, compressed = moved.compressed, updated_at = now()
     from unnest(?::text[], ?::text[], ?::boolean[]) as moved(id, due_on, compressed) where t.id = moved.id`,
    [
      moved.map(({ id }) => id),
      moved.map(({ due_on }) => due_on),
      moved.map(({ compressed }) => compressed),
    ] as never,
  )
  const before = new Map(tasks.map(({ id, due_on }) => [id, due_on]))
  await writeAudit(knex, {
    weddingId,
    by: SYSTEM,
    action: "tasks.move",
    entityId: weddingId,
    before: Object.fromEntries(moved.map(({ id, key }) => [key, before.get(id)])),
    after: Object.fromEntries(moved.map(({ key, due_on }) => [key, due_on])),
  })
}

/**
 * Marks as done what is open under these keys. Whoever writes both writes the wedding first and its tasks after it, so that
 * no two wait for each other.
 */
export async function finishTasks(knex: Knex, weddingId: string, keys: readonly string[]): Promise<void> {
  const done: { id: string; key: string }[] = await knex("wed_task")
    .where({ wedding_id: weddingId, status: "open" })
    .whereIn("key", keys)
    .whereNull("deleted_at")
    .update({ status: "done", done_at: new Date(), done_by: SYSTEM.id, updated_at: new Date() })
    .returning(["id", "key"])
  await writeAudit(
    knex,
    done.map(({ id, key }) => ({
      weddingId,
      by: SYSTEM,
      action: "task.change",
      entityId: id,
      before: { key, status: "open" },
      after: { key, status: "done" },
    })),
  )
}

export interface TaskRequest {
  weddingId: string
  taskId: string
  change: TaskChange
  by: Doer
  /** Whether it is theirs to change so; what they ask for is refused (403) where it is not. */
  may: (task: Pick<TaskRow, "owner" | "key">, change: TaskChange) => boolean
}

/**
 * Changes a task. A day that somebody sets is theirs: moving the wedding leaves it.
 * @throws MedusaError NOT_FOUND (404), INVALID_DATA (400) with the field, FORBIDDEN (403), CONFLICT (409) while something
 * comes first
 */
export async function changeTask(
  knex: Knex,
  { weddingId, taskId, change, by, may }: TaskRequest,
  now: Date,
): Promise<void> {
  const when = await lockDate(knex, weddingId)
  const tasks = await readTasks(knex, weddingId)
  const task = tasks.find(({ id }) => id === taskId)
  if (!task) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no task ${taskId} in this wedding`)
  const { weddingDate, today } = calendarOf(when, [], now)
  if (!may(task, change)) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `"${task.title}" is not yours to change so`)
  }
  const refusal = whyNotChanged(task, change, tasks, weddingDate, today)
  if (refusal) throw new MedusaError(ERRORS[refusal.kind], refusal.message)
  const { status = task.status, due_on = task.due_on } = change
  if (status === task.status && due_on === task.due_on) return
  const ended = status === "open" ? { done_at: null, done_by: null } : { done_at: now, done_by: by.id }
  await knex("wed_task")
    .where({ id: taskId })
    .update({
      ...(status === task.status ? {} : { status, ...ended }),
      ...(due_on === task.due_on ? {} : { due_on, pinned: true, compressed: false }),
      updated_at: now,
    })
  await writeAudit(knex, {
    weddingId,
    by,
    action: "task.change",
    entityId: taskId,
    before: { key: task.key, status: task.status, due_on: task.due_on },
    after: { key: task.key, status, due_on },
  })
}

const ERRORS = {
  invalid: MedusaError.Types.INVALID_DATA,
  conflict: MedusaError.Types.CONFLICT,
}
