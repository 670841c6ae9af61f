import type { Rule, RuleConditions } from "../../../domain/bundles/rule"

/** A row of `tie_pricing_rule`. */
export interface RuleRow {
  id: string
  name: string
  percent: number
  minimum_quantity: number
  conditions: RuleConditions
  starts_at: Date | null
  ends_at: Date | null
  priority: number
  status: "draft" | "active" | "archived"
  stacks_with_codes: boolean
  source: "staff" | "service"
  activated_at: Date | null
  archived_at: Date | null
  created_at: Date
  updated_at: Date
}

/** What of a rule a person decides, and a change tells. */
export type RuleFields = Pick<
  RuleRow,
  | "name"
  | "percent"
  | "minimum_quantity"
  | "conditions"
  | "starts_at"
  | "ends_at"
  | "priority"
  | "status"
  | "stacks_with_codes"
>

const time = (moment: Date | string | null): number | null =>
  moment === null ? null : new Date(moment).getTime()

/** A row as decisions need it, with the limits that a person has set. */
export function toRule(row: RuleFields & { id: string }): Rule {
  return {
    id: row.id,
    name: row.name,
    percent: Number(row.percent),
    minimumQuantity: row.minimum_quantity,
    conditions: row.conditions,
    startsAt: time(row.starts_at),
    endsAt: time(row.ends_at),
    priority: row.priority,
    stacksWithCodes: row.stacks_with_codes,
  }
}

/**
 * The rules that have ever been in force, each within the time in which it was: a cart is judged by now, an order by the
 * time when it was made, so that archiving a rule takes nothing from those who have bought.
 */
export function rulesInForce(rows: readonly RuleRow[]): Rule[] {
  return rows
    .filter(({ status, activated_at }) => status !== "draft" && activated_at !== null)
    .map((row) => {
      const rule = toRule(row)
      const archived = time(row.archived_at)
      return {
        ...rule,
        startsAt: Math.max(rule.startsAt ?? 0, time(row.activated_at) ?? 0),
        endsAt: archived === null ? rule.endsAt : Math.min(rule.endsAt ?? Infinity, archived),
      }
    })
}
