import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnShare } from "../../../../../../contract"
import { readShared } from "../../../../../../workflows/shares/read"
import { ownShareToContract } from "../../../../../../workflows/shares/to-contract"
import { memberOf } from "../../opened-link"

/** A member's own share, and nothing of the others'. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnShare>): Promise<void> {
  const { weddingId, memberId } = memberOf(req)
  res.json(await ownShareToContract(req.scope, await readShared(req.scope, weddingId), memberId))
}
