import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { ComputeActionContext, IPromotionModuleService } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { isMirrorCode } from "./mirror"
import { type Compute, weigh, type Weighed } from "./weigh"

/** The promotion module of this process, for what runs without a container; undefined where Medusa runs without it. */
export const promotionModule = (): IPromotionModuleService | undefined =>
  MedusaModule.getModuleInstance(Modules.PROMOTION)?.[Modules.PROMOTION]

/** Medusa's own computation of each promotion module that was taught. */
const originals = new WeakMap<object, Compute>()

/**
 * Teaches Medusa's promotion module that wedding prices and promotion codes do not stack. Promotions know neither order
 * nor exclusivity, and no hook can take a code out of a computation; but whatever computes discounts (carts, order
 * changes, draft orders) does so by this module's `computeActions`. A computation in which no line carries a rule is
 * left as it is, and so is every promotion of staff's. It ends with the process: without the plugin nothing is left.
 *
 * Done when the application starts and, since nothing may depend on that, before each computation of ours.
 */
export function teachPromotions(promotions: IPromotionModuleService): void {
  if (originals.has(promotions)) return
  // Off the class and not off the object: Medusa hands out proxies, whose methods look up what they call when called.
  const own: IPromotionModuleService = Object.getPrototypeOf(promotions)
  const compute = own.computeActions.bind(promotions)
  originals.set(promotions, compute as Compute)
  promotions.computeActions = async (codes, context, options, ...shared: []) => {
    if (!hasRules(context) || options?.prevent_auto_promotions) {
      return compute(codes, context, options, ...shared)
    }
    const manual = await enteredCodes(promotions, codes)
    if (manual.length === 0) return compute(codes, context, options, ...shared)
    const { actions } = await weigh(compute as Compute, { codes, manual }, context, options)
    return actions
  }
  const register = own.registerUsage.bind(promotions)
  // A code that stands by is on the order with an amount of 0: that is no use of it.
  promotions.registerUsage = (actions, context, ...shared: []) =>
    register(
      actions.filter(({ amount }) => !MathBN.eq(amount, 0)),
      context,
      ...shared,
    )
}

/**
 * As Medusa computes it, with what became of each code.
 * @param around puts something else in the place of Medusa's own computation, for rules that are not saved
 */
export async function weighPromotions(
  promotions: IPromotionModuleService,
  codes: string[],
  context: ComputeActionContext,
  around: (compute: Compute) => Compute = (compute) => compute,
): Promise<Weighed> {
  teachPromotions(promotions)
  const compute = originals.get(promotions)
  if (!compute) throw new Error("The promotion module was not taught")
  return weigh(around(compute), { codes, manual: await enteredCodes(promotions, codes) }, context)
}

const hasRules = ({ items }: ComputeActionContext): boolean =>
  (items ?? []).some((item) => "ties" in item && Boolean(item["ties"]))

/** Those that are no mirror of a rule and no automatic promotion: a shopper has entered them. */
async function enteredCodes(promotions: IPromotionModuleService, codes: string[]): Promise<string[]> {
  const others = codes.filter((code) => !isMirrorCode(code))
  if (others.length === 0) return []
  const known = await promotions.listPromotions(
    { code: others, is_automatic: false },
    { select: ["id", "code"], take: others.length },
  )
  const entered = new Set(known.map(({ code }) => code))
  return others.filter((code) => entered.has(code))
}
