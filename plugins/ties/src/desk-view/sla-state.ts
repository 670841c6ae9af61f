import type { DeskClock } from "./clock"
import type { Expression } from "./expression"

/** `slaStateOf` as SQL over the weddings `w`. */
export const slaState = ({ now, riskBefore }: DeskClock): Expression => ({
  sql: `(case
    when w.answered_at is not null then 'answered'
    when w.sla_due_at is null then 'none'
    when ? > w.sla_due_at then 'late'
    when w.sla_due_at < ? then 'at_risk'
    else 'running' end)`,
  bindings: [now, riskBefore],
})
