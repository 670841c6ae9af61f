import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Who acts: `couple`, `system`, or an admin user, in the role in which they do it. */
export interface Doer {
  actor: string
  role: string
}

export const SYSTEM: Doer = { actor: "system", role: "system" }

export interface AuditRequest {
  by: Doer
  /** Null for what concerns no single wedding. */
  weddingId: string | null
  /** What was done to what, such as `wedding.assign`. */
  action: string
  /** Of what it was done to. */
  entityId: string
  /** As much of it as was changed. */
  before?: unknown
  after?: unknown
}

/** Writes down who did what, in the transaction that is open, so that nothing is done without its row or the other way round. */
export async function writeAudit(knex: Knex, ...requests: readonly AuditRequest[]): Promise<void> {
  if (requests.length === 0) return
  await knex("wed_audit").insert(
    requests.map(({ by, weddingId, action, entityId, before, after }) => ({
      id: generateEntityId(undefined, "waud"),
      wedding_id: weddingId,
      actor: by.actor,
      actor_role: by.role,
      action,
      entity_id: entityId,
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
    })),
  )
}
