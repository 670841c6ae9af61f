import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedWhatIf, WhatIfAnswer } from "../../../../../contract"
import { whatIf } from "../../../../../workflows/pricing-rules/what-if"

/** A party priced by the rules as they are, and as they would be. Writes nothing. */
export async function POST(
  req: MedusaRequest<ParsedWhatIf>,
  res: MedusaResponse<WhatIfAnswer>,
): Promise<void> {
  res.json(await whatIf(req.scope, req.validatedBody))
}
