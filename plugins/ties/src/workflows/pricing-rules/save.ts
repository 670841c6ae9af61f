import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ParsedRule, PricingRule, UpdateRule } from "../../contract"
import { PRICING_RULES_MODULE } from "../../modules/pricing"
import { mendMirrors } from "../../modules/pricing/promotions/mend-mirrors"
import type { PricingService } from "../../modules/pricing/service"
import type { RuleFields } from "../../modules/pricing/store/rule-rows"
import { groundOf, requirePossible } from "./check"
import { momentOf, ruleToContract } from "./to-contract"

/**
 * Saves a rule and has Medusa's promotions say the same. Where the process dies between the two, the next comparison of
 * rules and promotions does the rest.
 * @param id null for a new rule
 * @throws MedusaError 400 with the reason for an impossible or overlapping rule, 404 for an unknown one
 */
export async function saveRule(
  scope: MedusaContainer,
  id: string | null,
  input: ParsedRule | UpdateRule,
  actorId: string | null,
): Promise<PricingRule> {
  const { starts_at, ends_at, conditions, ...rest } = input
  const fields = {
    ...rest,
    ...(conditions === undefined ? {} : { conditions }),
    ...(starts_at === undefined ? {} : { starts_at: momentOf(starts_at) }),
    ...(ends_at === undefined ? {} : { ends_at: momentOf(ends_at) }),
  } as Partial<RuleFields>
  return write(scope, id, fields, actorId)
}

/** Takes a rule out of force for good; orders made while it was in force keep it. */
export async function archiveRule(
  scope: MedusaContainer,
  id: string,
  actorId: string | null,
): Promise<PricingRule> {
  return write(scope, id, { status: "archived" }, actorId)
}

async function write(
  scope: MedusaContainer,
  id: string | null,
  fields: Partial<RuleFields>,
  actorId: string | null,
): Promise<PricingRule> {
  const check = requirePossible(await groundOf(scope))
  const pricing = scope.resolve<PricingService>(PRICING_RULES_MODULE)
  const saved = await pricing.saveRule({ id, fields, actorId, check })
  await mendMirrors(scope.resolve(Modules.PROMOTION), [saved])
  return ruleToContract(saved)
}
