import type { PricingRule, RuleChange, RuleConditions } from "../../contract/pricing-rules"
import { formatMoment, formatPercent, NOTHING } from "./format"
import { CONDITIONS, type NameOf, STATUS_WORDS } from "./rule-words"

/** What became of one field; `before` is null for a new rule. */
export interface FieldChange {
  label: string
  before: string | null
  after: string
}

export const ACTION_WORDS: Record<RuleChange["action"], string> = {
  created: "Made",
  updated: "Changed",
  archived: "Archived",
  mended: "Promotion put right",
}

type Fields = Record<string, unknown>

const LABELS = {
  name: "Name",
  percent: "Percent off",
  minimum_quantity: "From ties",
  starts_at: "Starts",
  ends_at: "Ends",
  priority: "Priority",
  status: "Status",
  stacks_with_codes: "With codes",
}

/** The fields of a change with what they were and what they became, in words; those that nobody knows are left out. */
export function fieldChanges(
  { before, after }: Pick<RuleChange, "before" | "after">,
  nameOf: NameOf,
): FieldChange[] {
  const plain = (Object.keys(LABELS) as (keyof typeof LABELS)[])
    .filter((field) => field in after)
    .map((field) => ({
      label: LABELS[field],
      before: before && inWords(field, before),
      after: inWords(field, after),
    }))
  return [...plain, ...conditionChanges(before, after, nameOf)]
}

/** How a promotion had been changed by somebody else, where a change tells that. */
export function foreignChanges({ action, before }: Pick<RuleChange, "action" | "before">): string[] {
  const differences = action === "mended" ? before?.["differences"] : undefined
  return Array.isArray(differences) ? differences.map(String) : []
}

function inWords(field: keyof typeof LABELS, fields: Fields): string {
  const value = fields[field] ?? null
  if (field === "percent") return formatPercent(Number(value))
  if (field === "status") return STATUS_WORDS[value as PricingRule["status"]] ?? String(value)
  if (field === "stacks_with_codes") return value === true ? "Both act" : "The better one acts"
  if (field === "starts_at" || field === "ends_at")
    return value === null ? "No limit" : formatMoment(String(value))
  return value === null ? NOTHING : String(value)
}

/** Of the conditions only those that are others than before. */
function conditionChanges(before: Fields | null, after: Fields, nameOf: NameOf): FieldChange[] {
  const now = after["conditions"] as RuleConditions | undefined
  if (!now) return []
  const then = before?.["conditions"] as RuleConditions | undefined
  const list = (conditions: RuleConditions | undefined, field: keyof RuleConditions) => {
    const slugs: readonly string[] = conditions?.[field] ?? []
    return slugs.length === 0 ? "Any" : slugs.map((slug) => nameOf(field, slug)).join(" or ")
  }
  return CONDITIONS.map(({ field, label }) => ({
    label,
    before: before && list(then, field),
    after: list(now, field),
  })).filter((change) => change.after !== (change.before ?? "Any"))
}
