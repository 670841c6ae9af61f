import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ExtendShare, StatementAnswer } from "../../../../../../../../contract"
import { COUPLE } from "../../../../../../../../modules/weddings/store/audit"
import { extendShare } from "../../../../../../../../workflows/shares/late"
import { statementToContract } from "../../../../../../../../workflows/shares/to-contract"
import { weddingOf } from "../../../../opened-link"

/** The couple gives a member more time to pay. */
export async function POST(
  req: MedusaRequest<ExtendShare>,
  res: MedusaResponse<StatementAnswer>,
): Promise<void> {
  const request = { weddingId: weddingOf(req), payer: req.params["payer"] ?? "", by: COUPLE }
  const shared = await extendShare(req.scope, request, req.validatedBody.due_on)
  res.json({ statement: await statementToContract(req.scope, shared) })
}
