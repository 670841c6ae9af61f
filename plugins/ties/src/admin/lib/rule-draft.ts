import type { CreateRule, PricingRule, RuleConditions, UpdateRule } from "../../contract/pricing-rules"
import { decimalOf, wholeOf } from "./typed"
import { fromMomentInput, toMomentInput } from "./moment-input"

/** A rule as it is typed: what is half written is kept as it is. */
export interface RuleDraft {
  name: string
  percent: string
  minimum_quantity: string
  conditions: RuleConditions
  /** As `<input type="datetime-local">` holds them. */
  starts_at: string
  ends_at: string
  priority: string
  stacks_with_codes: boolean
  status: "draft" | "active"
}

/** A rule as the server takes it. */
export type DraftedRule = CreateRule & { status: RuleDraft["status"] }

export type DraftFaults = Partial<Record<keyof RuleDraft, string>>

const EMPTY: RuleDraft = {
  name: "",
  percent: "",
  minimum_quantity: "2",
  conditions: { themes: [], seasons: [], styles: [], families: [], roles: [] },
  starts_at: "",
  ends_at: "",
  priority: "0",
  stacks_with_codes: false,
  status: "draft",
}

/** What the form begins with; null for a new rule. */
export function draftOf(rule: PricingRule | null): RuleDraft {
  if (!rule) return EMPTY
  const { name, percent, minimum_quantity, conditions, priority, stacks_with_codes, status } = rule
  return {
    name,
    percent: String(percent),
    minimum_quantity: String(minimum_quantity),
    conditions,
    starts_at: toMomentInput(rule.starts_at),
    ends_at: toMomentInput(rule.ends_at),
    priority: String(priority),
    stacks_with_codes,
    status: status === "active" ? "active" : "draft",
  }
}

/** What is typed as the server takes it, or what of it can't be read. */
export function readDraft(draft: RuleDraft): { rule: DraftedRule } | { faults: DraftFaults } {
  const faults = faultsOf(draft)
  if (Object.keys(faults).length > 0) return { faults }
  return {
    rule: {
      name: draft.name.trim(),
      percent: decimalOf(draft.percent, 0.01, 100) ?? 0,
      minimum_quantity: Number(draft.minimum_quantity),
      conditions: draft.conditions,
      starts_at: fromMomentInput(draft.starts_at),
      ends_at: fromMomentInput(draft.ends_at),
      priority: Number(draft.priority),
      stacks_with_codes: draft.stacks_with_codes,
      status: draft.status,
    },
  }
}

/** Of a rule that was read only the fields that are written otherwise than before, so that a colleague's stay. */
export function changesOf(before: RuleDraft, now: RuleDraft, rule: CreateRule): UpdateRule {
  const changed = (Object.keys(now) as (keyof RuleDraft)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]),
  )
  return Object.fromEntries(changed.map((field) => [field, rule[field]])) as UpdateRule
}

function faultsOf({ name, percent, minimum_quantity, priority }: RuleDraft): DraftFaults {
  return {
    ...(name.trim() === "" && { name: "A rule needs a name" }),
    ...(decimalOf(percent, 0.01, 100) === null && {
      percent: "Must be above 0 and at most 100, such as 12.5",
    }),
    ...(wholeOf(minimum_quantity, 1, 100_000) === null && {
      minimum_quantity: "Must be a whole number of ties",
    }),
    ...(!/^-?\d{1,4}$/.test(priority.trim()) && { priority: "Must be a whole number" }),
  }
}
