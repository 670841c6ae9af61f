import type { AppliedRule, CodeNotice, NextTier, Tier } from "../../contract"
import type { Pick } from "../../domain/bundles/pick-rules"
import type { Rule, Wedding } from "../../domain/bundles/rule"
import { meterOf } from "../../domain/bundles/tier-meter"
import type { WeighedCode } from "../../modules/pricing/promotions/weigh"

export const ruleToContract = ({ rule, why }: Pick): AppliedRule => ({
  id: rule.id,
  name: rule.name,
  percent: rule.percent,
  why,
})

export const tierToContract = ({ name, percent, minimumQuantity }: Rule): Tier => ({
  name,
  percent,
  minimum_quantity: minimumQuantity,
})

/** What is known of a wedding's money, major units, as its shopper reads it. */
export interface WeddingMoney {
  subtotalOf: (lineId: string) => number
  /** What is taken off a line now, by its rule or by codes. */
  discountOf: (lineId: string) => number
}

/** Where a wedding stands on the scale, and what the next step would save over what it pays now. */
export function describeMeter(
  wedding: Wedding,
  { rules, picks, at }: { rules: readonly Rule[]; picks: ReadonlyMap<string, Pick>; at: number },
  { subtotalOf, discountOf }: WeddingMoney,
): { tier: Tier | null; next_tier: NextTier | null } {
  const { tier, next } = meterOf(wedding, rules, subtotalOf, at)
  // Where codes are better than the rules, the next tier saves only what it takes off beyond them.
  const byRules = (id: string) => (subtotalOf(id) * (picks.get(id)?.rule.percent ?? 0)) / 100
  const ahead = wedding.lines.reduce((sum, { id }) => sum + discountOf(id) - byRules(id), 0)
  const wouldSave = next ? Math.max(0, next.wouldSave - (ahead > 1e-9 ? ahead : 0)) : 0
  return {
    tier: tier && tierToContract(tier),
    next_tier: next && {
      name: next.rule.name,
      percent: next.rule.percent,
      ties_needed: next.tiesNeeded,
      would_save: wouldSave,
    },
  }
}

const REASONS: Record<WeighedCode["state"], string> = {
  applied: "This code takes more off than the wedding price would where it acts",
  standing_by: "The wedding price takes more off; the code waits in case that changes",
  invalid: "This code takes nothing off here",
}

/** What a shopper is told of a code. */
export function codeToContract({ code, state, saving }: WeighedCode, hasRules: boolean): CodeNotice {
  const reason = state === "applied" && !hasRules ? "This code is applied" : REASONS[state]
  return { code, state, would_save: saving, reason }
}
