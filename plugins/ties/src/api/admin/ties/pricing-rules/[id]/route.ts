import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { idParamsSchema, type RuleAnswer, type UpdateRule } from "../../../../../contract"
import { PRICING_RULES_MODULE } from "../../../../../modules/pricing"
import type { PricingService } from "../../../../../modules/pricing/service"
import { saveRule } from "../../../../../workflows/pricing-rules/save"
import { ruleToContract } from "../../../../../workflows/pricing-rules/to-contract"
import { parseInput } from "../../../../utils/parse-input"

/** One rule. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RuleAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const rules = await req.scope.resolve<PricingService>(PRICING_RULES_MODULE).readRules()
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no pricing rule ${id}`)
  res.json({ pricing_rule: ruleToContract(rule) })
}

/** Changes a rule; what is absent stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateRule>,
  res: MedusaResponse<RuleAnswer>,
): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json({ pricing_rule: await saveRule(req.scope, id, req.validatedBody, req.auth_context.actor_id) })
}
