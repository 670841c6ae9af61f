import { Module } from "@medusajs/framework/utils"
import { PricingService } from "./service"

export const PRICING_RULES_MODULE = "tie_pricing_rules"

export type { PricingService } from "./service"
export type { RuleRow } from "./store/rule-rows"

export default Module(PRICING_RULES_MODULE, { service: PricingService })
