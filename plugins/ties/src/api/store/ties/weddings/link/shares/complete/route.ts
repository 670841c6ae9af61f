import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CompleteShare, StatementAnswer } from "../../../../../../../contract"
import { COUPLE } from "../../../../../../../domain/shares/statement"
import { completeShare } from "../../../../../../../workflows/shares/complete"
import { statementToContract } from "../../../../../../../workflows/shares/to-contract"
import { weddingOf } from "../../../opened-link"

/** The couple has paid its share. */
export async function POST(
  req: MedusaRequest<CompleteShare>,
  res: MedusaResponse<StatementAnswer>,
): Promise<void> {
  const sessionId = req.validatedBody.session_id
  const shared = await completeShare(req.scope, { weddingId: weddingOf(req), payer: COUPLE, sessionId })
  res.json({ statement: await statementToContract(req.scope, shared) })
}
