import { betterFirst, pickRules, whyNotForWedding } from "./pick-rules"
import { countTies, type Rule, type Wedding } from "./rule"

export interface Meter {
  /** The rule that any tie of this wedding gets at least; null below the first tier. */
  tier: Rule | null
  next: { rule: Rule; tiesNeeded: number; wouldSave: number } | null
}

/** Is it a step that counts for a whole wedding, and not for some of its ties alone? */
const isTier = ({ conditions }: Rule): boolean =>
  conditions.styles.length === 0 && conditions.families.length === 0 && conditions.roles.length === 0

/** The rule that any tie of this wedding gets at least; null below the first tier. */
export function tierOf(wedding: Wedding, rules: readonly Rule[], at: number): Rule | null {
  const ties = countTies(wedding)
  const held = rules.filter((rule) => isTier(rule) && whyNotForWedding(rule, wedding, ties, at) === null)
  return held.sort(betterFirst)[0] ?? null
}

/**
 * Where a wedding stands on the scale of tiers, and what it would take, and save, to come to the next.
 * @param subtotalOf what a line costs before discounts, major units
 * @param at milliseconds since 1970
 */
export function meterOf(
  wedding: Wedding,
  rules: readonly Rule[],
  subtotalOf: (lineId: string) => number,
  at: number,
): Meter {
  const ties = countTies(wedding)
  const tier = tierOf(wedding, rules, at)
  const better = rules
    .filter(isTier)
    .filter((rule) => rule.minimumQuantity > ties && rule.percent > (tier?.percent ?? 0))
    .filter((rule) => whyNotForWedding(rule, wedding, rule.minimumQuantity, at) === null)
    .sort((one, other) => one.minimumQuantity - other.minimumQuantity || betterFirst(one, other))[0]
  if (!better) return { tier, next: null }
  // The ties that are there, as if the party had grown: whatever else would then hold for a line counts as well.
  const now = pickRules(wedding, rules, at)
  const tiesNeeded = better.minimumQuantity - ties
  const grown = { ...wedding, lines: [...wedding.lines, { ...NOBODY, quantity: tiesNeeded }] }
  const then = pickRules(grown, rules, at)
  const wouldSave = wedding.lines.reduce((sum, { id }) => {
    const gained = (then.get(id)?.rule.percent ?? 0) - (now.get(id)?.rule.percent ?? 0)
    return sum + (subtotalOf(id) * gained) / 100
  }, 0)
  return { tier, next: { rule: better, tiesNeeded, wouldSave } }
}

const NOBODY = { id: "", role: null, style: null, family: null }
