import type { Rule, RuleConditions } from "./rule"

/** What rules may speak of, and how large a party can be. */
export interface Ground {
  /** Slugs. */
  themes: readonly string[]
  styles: readonly string[]
  families: readonly string[]
  roles: readonly string[]
  /** Most ties that one party can have. */
  mostTies: number
}

/** A rule with whether it is to act. */
export type Candidate = Rule & { active: boolean }

/**
 * Why a rule can't be: it could never act, or it and another would be in each other's way. Null where it may be.
 *
 * Of rules that hold for a tie the best one acts, so rules may well cover the same ties. What is refused is a rule that
 * another one always beats (it would be on the page and do nothing), one that would do so to another, and two that are
 * equally good for the same ties with nothing that says which is named.
 * @param others the other rules that are not archived
 * @param now milliseconds since 1970
 */
export function whyRefused(
  rule: Candidate,
  others: readonly Candidate[],
  ground: Ground,
  now: number,
): string | null {
  const impossible = whyImpossible(rule, ground, now)
  if (impossible) return impossible
  if (!rule.active) return null
  for (const other of others) {
    if (!other.active || other.id === rule.id || hasEnded(other, now)) continue
    if (isBeatenBy(rule, other, now)) {
      return `overlaps: "${other.name}" (${other.minimumQuantity}+: ${other.percent} %) always takes at least as much off the same ties, so this rule would never act`
    }
    if (isBeatenBy(other, rule, now)) {
      return `overlaps: "${other.name}" (${other.minimumQuantity}+: ${other.percent} %) would never act any more; archive or change it first`
    }
    if (isTied(rule, other)) {
      return `overlaps: "${other.name}" takes ${other.percent} % off some of the same ties at the same priority; give one of them another priority`
    }
  }
  return null
}

function whyImpossible(rule: Candidate, ground: Ground, now: number): string | null {
  const { conditions, startsAt, endsAt, minimumQuantity } = rule
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) return "ends_at: is not after starts_at"
  if (rule.active && hasEnded(rule, now)) return "ends_at: is in the past, so the rule would never act"
  if (minimumQuantity > ground.mostTies) {
    return `minimum_quantity: a party has ${ground.mostTies} ties at most, so the rule would never act`
  }
  for (const field of ["themes", "styles", "families", "roles"] as const) {
    const unknown = conditions[field].filter((slug) => !ground[field].includes(slug))
    if (unknown.length > 0) return `conditions.${field}: there is no ${unknown.join(", ")}`
  }
  return null
}

const hasEnded = ({ endsAt }: Rule, now: number): boolean => endsAt !== null && endsAt <= now

/** Whether `other` holds wherever `rule` does, from now on, and would be preferred there. */
function isBeatenBy(rule: Rule, other: Rule, now: number): boolean {
  const covers =
    other.minimumQuantity <= rule.minimumQuantity &&
    (other.startsAt === null || other.startsAt <= Math.max(now, rule.startsAt ?? -Infinity)) &&
    (other.endsAt === null || (rule.endsAt !== null && other.endsAt >= rule.endsAt)) &&
    FIELDS.every((field) => isWithin(rule.conditions[field], other.conditions[field]))
  if (!covers || other.percent < rule.percent) return false
  // Of the same percent, one that lets codes in as well is worth more to the shopper, and so is not idle.
  if (other.percent === rule.percent && rule.stacksWithCodes && !other.stacksWithCodes) return false
  return other.percent > rule.percent || other.priority >= rule.priority
}

/** Whether both hold for some of the same ties at the same time, with the same percent and the same priority. */
function isTied(one: Rule, other: Rule): boolean {
  return (
    one.percent === other.percent &&
    one.priority === other.priority &&
    (one.endsAt ?? Infinity) > (other.startsAt ?? -Infinity) &&
    (other.endsAt ?? Infinity) > (one.startsAt ?? -Infinity) &&
    FIELDS.every((field) => meet(one.conditions[field], other.conditions[field]))
  )
}

const FIELDS: readonly (keyof RuleConditions)[] = ["themes", "seasons", "styles", "families", "roles"]

const isWithin = (narrow: readonly string[], wide: readonly string[]): boolean =>
  wide.length === 0 || (narrow.length > 0 && narrow.every((slug) => wide.includes(slug)))

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((slug) => other.includes(slug))
