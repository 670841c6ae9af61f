import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** A row of the service that was not let in. */
export interface RefusedRow {
  key: string
  reason: string
  row: Record<string, unknown>
}

/** Keeps the rows of this run and drops those of all others, which otherwise would grow with every run. */
export async function replaceQuarantine(
  knex: Knex,
  runId: string,
  rows: readonly RefusedRow[],
): Promise<void> {
  await knex("tie_quarantined_row").whereNot({ run_id: runId }).delete()
  if (rows.length === 0) return
  await knex("tie_quarantined_row").insert(
    rows.map(({ key, reason, row }) => ({
      id: generateEntityId(undefined, "tqua"),
      run_id: runId,
      key,
      reason,
      row: JSON.stringify(row),
    })),
  )
}
