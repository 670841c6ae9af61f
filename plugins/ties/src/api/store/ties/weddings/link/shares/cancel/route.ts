import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelOrdered, StatementAnswer } from "../../../../../../../contract"
import { COUPLE } from "../../../../../../../modules/weddings/store/audit"
import { cancelOrdered } from "../../../../../../../workflows/shares/cancel"
import { statementToContract } from "../../../../../../../workflows/shares/to-contract"
import { weddingOf } from "../../../opened-link"

/** Cancels what is ordered, by the shop's policy. */
export async function POST(
  req: MedusaRequest<CancelOrdered>,
  res: MedusaResponse<StatementAnswer>,
): Promise<void> {
  const wanted = { weddingId: weddingOf(req), by: COUPLE, ...req.validatedBody }
  const shared = await cancelOrdered(req.scope, wanted)
  res.json({ statement: await statementToContract(req.scope, shared) })
}
