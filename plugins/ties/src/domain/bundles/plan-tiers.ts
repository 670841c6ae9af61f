/** A tier as the ties service tells it. */
export interface ServiceTier {
  minQuantity: number
  /** Percent. */
  discountPercentage: number
}

/** A rule as far as it matters whether the service may speak for it. */
export interface StandingRule {
  id: string
  minimumQuantity: number
  percent: number
  /** Whether it holds for any wedding. */
  general: boolean
  /** Whether a person has made, changed or archived it. */
  byPerson: boolean
  archived: boolean
}

export type TierChange =
  | { kind: "make"; minimumQuantity: number; percent: number }
  | { kind: "change"; id: string; percent: number }
  | { kind: "archive"; id: string }

/**
 * What is to be done so that the general rules say what the service's tiers say. Whatever a person has decided on stays:
 * a tier from a number of ties on for which there is a rule of staff's, archived or not, is left to them.
 */
export function planTiers(rules: readonly StandingRule[], tiers: readonly ServiceTier[]): TierChange[] {
  const general = rules.filter((rule) => rule.general)
  const staffs = new Set(
    general.filter(({ byPerson }) => byPerson).map(({ minimumQuantity }) => minimumQuantity),
  )
  const ours = general.filter(({ byPerson, archived }) => !byPerson && !archived)
  const wanted = new Map(tiers.map((tier) => [tier.minQuantity, tier.discountPercentage]))
  const kept = ours.flatMap((rule): TierChange[] => {
    const percent = wanted.get(rule.minimumQuantity)
    if (percent === undefined) return [{ kind: "archive", id: rule.id }]
    return percent === rule.percent ? [] : [{ kind: "change", id: rule.id, percent }]
  })
  const known = new Set(ours.map(({ minimumQuantity }) => minimumQuantity))
  const made = [...wanted].flatMap(([minimumQuantity, percent]): TierChange[] =>
    known.has(minimumQuantity) || staffs.has(minimumQuantity)
      ? []
      : [{ kind: "make", minimumQuantity, percent }],
  )
  return [...kept, ...made]
}
