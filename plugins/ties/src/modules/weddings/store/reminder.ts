import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { daysBetween } from "../../../domain/timeline/dates"
import { type Doer, writeAudit } from "./audit"
import { calendarOf, lockDate, REMINDER } from "./tasks"

/**
 * Puts it on a wedding's list for today that its couple is to be reminded. Asked twice on one day, it is there once; what
 * was done before is to be done again.
 */
export async function askForReminder(knex: Knex, weddingId: string, by: Doer, now: Date): Promise<void> {
  const when = await lockDate(knex, weddingId)
  const { today } = calendarOf(when, [], now)
  const anew = { due_on: today, status: "open", done_at: null, done_by: null, updated_at: now }
  const [task]: { id: string }[] = await knex("wed_task")
    .insert({
      ...anew,
      id: generateEntityId(undefined, "wtask"),
      wedding_id: weddingId,
      key: REMINDER,
      title: "Remind the couple",
      owner: "coordinator",
      days_before: Math.max(0, daysBetween(today, when.date)),
      unit: "calendar",
      depends_on: [],
      pinned: true,
    })
    .onConflict(knex.raw("(wedding_id, key) where deleted_at is null") as never)
    .merge(anew)
    .returning("id")
  if (!task) throw new Error("The reminder was not written")
  await writeAudit(knex, {
    weddingId,
    by,
    action: "wedding.remind",
    entityId: task.id,
    after: { due_on: today },
  })
}
