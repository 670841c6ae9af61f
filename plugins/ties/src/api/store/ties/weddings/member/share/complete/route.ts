import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CompleteShare, OwnShare } from "../../../../../../../contract"
import { completeShare } from "../../../../../../../workflows/shares/complete"
import { ownShareToContract } from "../../../../../../../workflows/shares/to-contract"
import { memberOf } from "../../../opened-link"

/** A member has paid their own share. */
export async function POST(req: MedusaRequest<CompleteShare>, res: MedusaResponse<OwnShare>): Promise<void> {
  const { weddingId, memberId } = memberOf(req)
  const sessionId = req.validatedBody.session_id
  const shared = await completeShare(req.scope, { weddingId, payer: memberId, sessionId })
  res.json(await ownShareToContract(req.scope, shared, memberId))
}
