import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StatementAnswer } from "../../../../../../../../contract"
import { COUPLE } from "../../../../../../../../modules/weddings/store/audit"
import { takeOverShare } from "../../../../../../../../workflows/shares/late"
import { statementToContract } from "../../../../../../../../workflows/shares/to-contract"
import { weddingOf } from "../../../../opened-link"

/** The couple pays for a member from now on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StatementAnswer>): Promise<void> {
  const payer = req.params["payer"] ?? ""
  const shared = await takeOverShare(req.scope, { weddingId: weddingOf(req), payer, by: COUPLE })
  res.json({ statement: await statementToContract(req.scope, shared) })
}
