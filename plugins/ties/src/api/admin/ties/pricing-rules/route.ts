import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedRule, RuleAnswer, Rules, RulesQuery } from "../../../../contract"
import { PRICING_RULES_MODULE } from "../../../../modules/pricing"
import type { PricingService } from "../../../../modules/pricing/service"
import { readNotes } from "../../../../workflows/pricing-rules/notes"
import { saveRule } from "../../../../workflows/pricing-rules/save"
import { ruleToContract } from "../../../../workflows/pricing-rules/to-contract"

/** All rules, those in force first. */
export async function GET(
  req: MedusaRequest<unknown, RulesQuery>,
  res: MedusaResponse<Rules>,
): Promise<void> {
  const { status } = req.validatedQuery
  const rows = await req.scope.resolve<PricingService>(PRICING_RULES_MODULE).readRules()
  const wanted = rows.filter((row) => status === undefined || row.status === status)
  res.json({ pricing_rules: wanted.map(ruleToContract), notes: await readNotes(req.scope) })
}

/** Makes a rule. */
export async function POST(
  req: AuthenticatedMedusaRequest<ParsedRule>,
  res: MedusaResponse<RuleAnswer>,
): Promise<void> {
  const rule = await saveRule(req.scope, null, req.validatedBody, req.auth_context.actor_id)
  res.status(201).json({ pricing_rule: rule })
}
