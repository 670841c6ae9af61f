import type { PricingRule, RuleChange } from "../../contract"
import type { RuleRow } from "../../modules/pricing/store/rule-rows"
import type { ChangeRow } from "../../modules/pricing/store/save-rule"

const iso = (moment: Date): string => new Date(moment).toISOString()
const isoOrNull = (moment: Date | null): string | null => (moment === null ? null : iso(moment))

/** A moment as the contract writes it, ISO 8601, as the tables hold it. */
export const momentOf = (written: string | null): Date | null => (written === null ? null : new Date(written))

export const ruleToContract = (row: RuleRow): PricingRule => ({
  id: row.id,
  name: row.name,
  percent: Number(row.percent),
  minimum_quantity: row.minimum_quantity,
  conditions: row.conditions,
  starts_at: isoOrNull(row.starts_at),
  ends_at: isoOrNull(row.ends_at),
  priority: row.priority,
  status: row.status,
  stacks_with_codes: row.stacks_with_codes,
  source: row.source,
  archived_at: isoOrNull(row.archived_at),
  created_at: iso(row.created_at),
  updated_at: iso(row.updated_at),
})

export const changeToContract = ({ created_at, ...change }: ChangeRow): RuleChange => ({
  id: change.id,
  rule_id: change.rule_id,
  actor_id: change.actor_id,
  at: iso(created_at),
  action: change.action,
  before: change.before,
  after: change.after,
})
