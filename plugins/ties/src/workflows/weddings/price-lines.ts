import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Rule } from "../../domain/bundles/rule"
import { PRICING_RULES_MODULE } from "../../modules/pricing"
import { teachPromotions } from "../../modules/pricing/promotions/teach-promotions"
import type { PricingService } from "../../modules/pricing/service"
import { rulesInForce } from "../../modules/pricing/store/rule-rows"

/** The rules that are or were in force, each with its time: one statement. */
export async function readRulesInForce(scope: MedusaContainer): Promise<Rule[]> {
  return rulesInForce(await scope.resolve<PricingService>(PRICING_RULES_MODULE).readRules())
}

/** Nothing may be computed by marks before Medusa's promotion module knows what they mean. */
export function readyPromotions(scope: MedusaContainer): void {
  teachPromotions(scope.resolve(Modules.PROMOTION))
}
