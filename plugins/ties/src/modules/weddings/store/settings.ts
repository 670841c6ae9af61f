import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type Doer, writeAudit } from "./audit"

/** What leads have set, by key; what they have not has no entry. */
export async function readSettings(knex: Knex): Promise<Record<string, unknown>> {
  const rows = await knex<{ key: string; value: unknown }>("wed_setting")
    .select("key", "value")
    .whereNull("deleted_at")
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
}

/** Sets some, each whole, and writes down what each was. */
export async function saveSettings(knex: Knex, values: Record<string, unknown>, by: Doer): Promise<void> {
  const keys = Object.keys(values).sort()
  if (keys.length === 0) return
  // Two leads who save at once: the second writes down what the first has set.
  await knex.raw("select pg_advisory_xact_lock(hashtext('wed_setting'))")
  const before = await readSettings(knex)
  const now = new Date()
  await knex("wed_setting")
    .insert(
      keys.map((key) => ({
        id: generateEntityId(undefined, "wset"),
        key,
        value: JSON.stringify(values[key]),
        updated_at: now,
      })),
    )
    .onConflict(knex.raw("(key) where deleted_at is null") as never)
    .merge(["value", "updated_at"])
  await writeAudit(
    knex,
    keys.map((key) => ({
      weddingId: null,
      by,
      action: "setting.change",
      entityId: key,
      before: key in before ? { value: before[key] } : null,
      after: { value: values[key] },
    })),
  )
}
