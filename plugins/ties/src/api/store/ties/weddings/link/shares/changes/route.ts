import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedChangeOrdered, StatementAnswer } from "../../../../../../../contract"
import { COUPLE } from "../../../../../../../modules/weddings/store/audit"
import { changeOrdered } from "../../../../../../../workflows/shares/change"
import { statementToContract } from "../../../../../../../workflows/shares/to-contract"
import { weddingOf } from "../../../opened-link"

/** Changes the party after its ties are ordered, and settles the money. */
export async function POST(
  req: MedusaRequest<ParsedChangeOrdered>,
  res: MedusaResponse<StatementAnswer>,
): Promise<void> {
  const wanted = { weddingId: weddingOf(req), by: COUPLE, change: req.validatedBody }
  const shared = await changeOrdered(req.scope, wanted)
  res.json({ statement: await statementToContract(req.scope, shared) })
}
