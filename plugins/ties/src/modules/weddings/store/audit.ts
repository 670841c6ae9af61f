import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Who does something: `couple`, `system`, or an admin user, in which role. */
export interface Doer {
  id: string
  role: string
}

export const COUPLE: Doer = { id: "couple", role: "couple" }
export const SYSTEM: Doer = { id: "system", role: "system" }

export interface AuditInput {
  /** Null for what is about no wedding, such as a setting. */
  weddingId: string | null
  by: Doer
  /** Such as `quote.approve` or `wedding.assign`. */
  action: string
  entityId: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/**
 * Writes down who did what, in the transaction that does it: both or neither. The table refuses to change or to lose a
 * row afterwards.
 */
export async function writeAudit(knex: Knex, entries: AuditInput | readonly AuditInput[]): Promise<void> {
  const rows = [entries].flat().map(({ weddingId, by, action, entityId, before, after }) => ({
    id: generateEntityId(undefined, "waud"),
    wedding_id: weddingId,
    actor: by.id,
    actor_role: by.role,
    action,
    entity_id: entityId,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
  }))
  if (rows.length > 0) await knex("wed_audit").insert(rows)
}
