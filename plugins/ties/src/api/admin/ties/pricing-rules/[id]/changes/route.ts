import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type RuleChanges } from "../../../../../../contract"
import { PRICING_RULES_MODULE } from "../../../../../../modules/pricing"
import type { PricingService } from "../../../../../../modules/pricing/service"
import { changeToContract } from "../../../../../../workflows/pricing-rules/to-contract"
import { parseInput } from "../../../../../utils/parse-input"

/** What was done to a rule, by whom and when, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RuleChanges>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const changes = await req.scope.resolve<PricingService>(PRICING_RULES_MODULE).readChanges(id)
  res.json({ changes: changes.map(changeToContract) })
}
