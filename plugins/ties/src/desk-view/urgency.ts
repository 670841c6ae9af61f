import { OPEN_STATES } from "../domain/quotes/states"
import type { DeskClock } from "./clock"
import { type Expression, plain } from "./expression"
import { slaState } from "./sla-state"

/** Where the wedding is, today. */
export const TODAY = "(? at time zone w.time_zone)::date"

const OVERDUE = `exists (select 1 from wed_task t where t.wedding_id = w.id and t.status = 'open' and t.deleted_at is null
  and t.due_on < to_char(? at time zone w.time_zone, 'YYYY-MM-DD'))`

const WAITING = OPEN_STATES.filter((state) => state !== "draft")

/**
 * `urgencyOf` as SQL over the weddings `w` and quotes `q`, so that a page of the most urgent is one statement: what presses,
 * the strongest first. `desk.spec.ts` holds both against each other.
 */
export function urgencyScore(clock: DeskClock): Expression {
  const { now } = clock
  const sla = slaState(clock)
  const toWedding: Expression = { sql: `(w.date::date - ${TODAY})`, bindings: [now] }
  const toExpiry: Expression = {
    sql: `((q.expires_at at time zone w.time_zone)::date - ${TODAY})`,
    bindings: [now],
  }
  const isAhead = { sql: `${toWedding.sql} >= 0`, bindings: toWedding.bindings }
  const pressures: [Expression, number][] = [
    [{ sql: `${sla.sql} = 'late'`, bindings: sla.bindings }, 90],
    [{ sql: `${sla.sql} = 'at_risk'`, bindings: sla.bindings }, 80],
    [{ sql: "w.coordinator_id is null and q.state = any(?)", bindings: [WAITING] }, 70],
    [both(plain("w.risk = 'red'"), isAhead), 60],
    [{ sql: `${toExpiry.sql} <= 3`, bindings: toExpiry.bindings }, 50],
    [plain("q.state in ('submitted', 'in_review')"), 40],
    [{ sql: OVERDUE, bindings: [now] }, 30],
    [both(plain("w.risk = 'amber'"), isAhead), 20],
    [both(plain("q.state not in ('rejected', 'cancelled', 'expired', 'delivered')"), isAhead), 0],
  ]
  const cases = pressures.map(([{ sql }, points]) => `when ${sql} then ${points}`).join(" ")
  const nearness = `9.0 / (1 + greatest(0, ${toWedding.sql}) / 30.0)`
  return {
    // What is over, or came to nothing, is behind everything.
    sql: `(coalesce((case ${cases} end) + ${nearness}, 0))`,
    bindings: [...pressures.flatMap(([{ bindings }]) => bindings), ...toWedding.bindings],
  }
}

const both = (one: Expression, other: Expression): Expression => ({
  sql: `${one.sql} and ${other.sql}`,
  bindings: [...one.bindings, ...other.bindings],
})
