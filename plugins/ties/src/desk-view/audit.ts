import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { Audit, auditQuerySchema } from "../contract"
import { databaseOf } from "./weddings-for"

interface Row {
  id: string
  wedding_id: string | null
  wedding_code: string | null
  by: string
  role: string
  action: string
  entity_id: string
  before: unknown
  after: unknown
  created_at: Date
}

/** Who did what, the latest first: two statements. Only leads and owners get here. */
export async function readAudit(
  scope: MedusaContainer,
  { wedding_id, actor, limit, offset }: z.output<typeof auditQuerySchema>,
): Promise<Audit> {
  const knex = databaseOf(scope)
  const fitting = () => {
    const query = knex("wed_audit as a")
    if (wedding_id !== undefined) void query.where("a.wedding_id", wedding_id)
    if (actor !== undefined) void query.where("a.actor", actor)
    return query
  }
  const rows: Row[] = await fitting()
    .leftJoin("wed_wedding as w", "w.id", "a.wedding_id")
    .leftJoin("wed_coordinator as c", "c.user_id", "a.actor")
    .leftJoin("user as u", "u.id", "a.actor")
    .select(
      "a.id",
      "a.wedding_id",
      "w.code as wedding_code",
      knex.raw(`case a.actor when 'couple' then 'the couple' when 'system' then 'the shop'
        else coalesce(c.name, nullif(trim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email, a.actor) end as by`),
      "a.actor_role as role",
      "a.action",
      "a.entity_id",
      "a.before",
      "a.after",
      "a.created_at",
    )
    .orderBy([
      { column: "a.created_at", order: "desc" },
      { column: "a.id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
  const counted: { count: number }[] = await fitting().select(knex.raw("count(*)::int as count"))
  return {
    entries: rows.map(({ created_at, ...entry }) => ({ ...entry, at: new Date(created_at).toISOString() })),
    count: counted[0]?.count ?? 0,
  }
}
