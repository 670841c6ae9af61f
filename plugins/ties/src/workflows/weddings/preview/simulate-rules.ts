import type { ComputeActions } from "@medusajs/framework/types"
import type { Rule } from "../../../domain/bundles/rule"
import { markOf, mirrorCode } from "../../../modules/pricing/promotions/mirror"
import type { Compute, RuleMark } from "../../../modules/pricing/promotions/weigh"

type Item = { id: string; subtotal: unknown; ties?: RuleMark }

/**
 * Medusa's computation with rules that have no promotion yet, for a what-if: what its other promotions leave of a line is
 * lessened by the rule's percent, as the promotion would.
 */
export const simulateRules =
  (rules: readonly Rule[]) =>
  (compute: Compute): Compute =>
  async (codes, context, options) => {
    const items = (context.items ?? []) as unknown as Item[]
    const unmarked = items.map(({ ties: _ties, ...item }) => item)
    const actions = await compute(codes, { ...context, items: unmarked } as never, options)
    if (options?.prevent_auto_promotions) return actions
    const byMark = new Map(rules.flatMap((rule) => [false, true].map((tax) => [markOf(rule.id, tax), rule])))
    const simulated = items.flatMap(({ id, subtotal, ties }) => {
      const rule = ties && byMark.get(ties.rule_id)
      if (!rule) return []
      const others = actions.reduce(
        (sum, action) =>
          action.action === "addItemAdjustment" && action.item_id === id ? sum + Number(action.amount) : sum,
        0,
      )
      const amount = ((Number(subtotal) - others) * rule.percent) / 100
      return [{ action: "addItemAdjustment", item_id: id, amount, code: SIMULATED, is_tax_inclusive: false }]
    })
    return [...actions, ...(simulated as unknown as ComputeActions[])]
  }

/** Looks like the code of a mirrored promotion, so that it is taken for a rule's. */
const SIMULATED = mirrorCode("WHAT_IF")
