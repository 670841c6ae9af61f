import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PAID_STATES } from "../../../domain/quotes/states"
import type { DeskRole } from "../../../domain/desk/roles"

/** Who of the desk looks, as far as it decides what there is for them. */
export interface Viewer {
  role: DeskRole
  /** Null for one without a place at the desk. */
  coordinatorId: string | null
}

/**
 * Leaves in a query what somebody may see of the weddings `w` and their quotes `q`; all else is not there for them, in
 * lists, counts and by id alike. Coordinators see their own, seniors the queue as well, staff what is paid.
 */
export function onlyVisible<Q extends Knex.QueryBuilder>(query: Q, { role, coordinatorId }: Viewer): Q {
  if (role === "owner" || role === "lead") return query
  if (role === "staff") {
    void query.whereIn("q.state", PAID_STATES)
    return query
  }
  void query.where((own) => {
    void own.where("w.coordinator_id", coordinatorId ?? "")
    if (role === "senior") void own.orWhereNull("w.coordinator_id")
  })
  return query
}
