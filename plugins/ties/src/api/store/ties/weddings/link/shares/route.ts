import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StatementAnswer } from "../../../../../../contract"
import { readShared } from "../../../../../../workflows/shares/read"
import { statementToContract } from "../../../../../../workflows/shares/to-contract"
import { weddingOf } from "../../opened-link"

/** Where the wedding stands with those who pay for it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StatementAnswer>): Promise<void> {
  const shared = await readShared(req.scope, weddingOf(req))
  res.json({ statement: await statementToContract(req.scope, shared) })
}
