import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type RuleAnswer } from "../../../../../../contract"
import { archiveRule } from "../../../../../../workflows/pricing-rules/save"
import { parseInput } from "../../../../../utils/parse-input"

/** Takes a rule out of force for good. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RuleAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json({ pricing_rule: await archiveRule(req.scope, id, req.auth_context.actor_id) })
}
