import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ParsedExportQuery, ParsedWeddingsQuery } from "../contract"
import type { Viewer } from "../modules/weddings/store/visible"
import type { DeskClock } from "./clock"
import { slaState } from "./sla-state"

export type Filters = Omit<ParsedWeddingsQuery, "limit" | "offset" | "per_state" | "order"> &
  Pick<ParsedExportQuery, "ids">

/** So that what somebody types is looked for as it is: `%` and `_` mean something to `like`. */
const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

const SEARCHED = ["w.code", "w.partner_one", "w.partner_two", "w.email"]

/** Leaves in a query of `weddingsFor` what fits all filters. */
export function applyFilters(
  query: Knex.QueryBuilder,
  { state, coordinator, risk, sla, q, date_from, date_to, ids }: Filters,
  { coordinatorId }: Viewer,
  clock: DeskClock,
): Knex.QueryBuilder {
  if (state) void query.whereIn("q.state", state)
  if (risk) void query.whereIn("w.risk", risk)
  if (ids) void query.whereIn("w.id", ids)
  if (date_from) void query.where("w.date", ">=", date_from)
  if (date_to) void query.where("w.date", "<=", date_to)
  if (coordinator === "none") void query.whereNull("w.coordinator_id")
  else if (coordinator === "me") void query.where("w.coordinator_id", coordinatorId ?? "")
  else if (coordinator) void query.where("w.coordinator_id", coordinator)
  if (sla) {
    const { sql, bindings } = slaState(clock)
    void query.whereRaw(`${sql} = any(?)`, [...bindings, sla] as never)
  }
  if (q) {
    const pattern = `%${literally(q)}%`
    void query.where((any) => {
      for (const column of SEARCHED) void any.orWhereILike(column, pattern)
    })
  }
  return query
}
