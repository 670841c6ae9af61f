import type { PricingRule, RuleConditions, WeddingChoices } from "../../contract/pricing-rules"
import { formatMoment } from "./format"
import type { Colour } from "./run-words"

export type ConditionField = keyof RuleConditions

/** What a rule can be narrowed by, in the order in which it is shown everywhere. */
export const CONDITIONS: readonly { field: ConditionField; label: string; legend: string }[] = [
  { field: "themes", label: "Theme", legend: "Themes" },
  { field: "seasons", label: "Season", legend: "Seasons of the wedding date" },
  { field: "styles", label: "Style", legend: "Styles" },
  { field: "families", label: "Colours of", legend: "Families of colours" },
  { field: "roles", label: "Role", legend: "Roles" },
]

export const STATUS_WORDS: Record<PricingRule["status"], string> = {
  active: "Active",
  draft: "Draft",
  archived: "Archived",
}

export const SOURCE_WORDS: Record<PricingRule["source"], string> = {
  staff: "Staff",
  service: "Plugin or service",
}

/** What a slug is called; one that is no longer there still reads as words. */
export type NameOf = (field: ConditionField, slug: string) => string

/** Undefined choices are not known yet. */
export function namesOf(
  choices: Pick<WeddingChoices, Exclude<ConditionField, "seasons">> | undefined,
): NameOf {
  return (field, slug) => {
    const known = field === "seasons" ? undefined : choices?.[field].find((choice) => choice.slug === slug)
    return known?.name ?? slug.replaceAll("-", " ")
  }
}

/** What a rule is narrowed by, field by field; nothing for one that holds for any tie. */
export function narrowedBy(conditions: RuleConditions, nameOf: NameOf): { label: string; value: string }[] {
  return CONDITIONS.flatMap(({ field, label }) => {
    const slugs: readonly string[] = conditions[field]
    return slugs.length === 0 ? [] : [{ label, value: slugs.map((slug) => nameOf(field, slug)).join(" or ") }]
  })
}

export function conditionsInWords(conditions: RuleConditions, nameOf: NameOf): string {
  const parts = narrowedBy(conditions, nameOf).map(({ label, value }) => `${label}: ${value}`)
  return parts.length === 0 ? "Any tie of any wedding" : parts.join("; ")
}

export function datesInWords({ starts_at, ends_at }: Pick<PricingRule, "starts_at" | "ends_at">): string {
  if (starts_at && ends_at) return `${formatMoment(starts_at)} to ${formatMoment(ends_at)}`
  if (starts_at) return `From ${formatMoment(starts_at)}`
  return ends_at ? `Until ${formatMoment(ends_at)}` : "Always"
}

/** How a rule stands at this moment, in milliseconds since the epoch: an active one may be over, or not begun. */
export function standingOf(
  { status, starts_at, ends_at }: Pick<PricingRule, "status" | "starts_at" | "ends_at">,
  now: number,
): { label: string; colour: Colour } {
  if (status !== "active") return { label: STATUS_WORDS[status], colour: "grey" }
  if (ends_at && new Date(ends_at).getTime() <= now) return { label: "Ended", colour: "orange" }
  if (starts_at && new Date(starts_at).getTime() > now) return { label: "Starts later", colour: "blue" }
  return { label: STATUS_WORDS.active, colour: "green" }
}
