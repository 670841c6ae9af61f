import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OpenedShare, ParsedOpenShare } from "../../../../../../../contract"
import { openShare } from "../../../../../../../workflows/shares/open"
import { memberOf } from "../../../opened-link"

/** A member begins to pay their own share. */
export async function POST(
  req: MedusaRequest<ParsedOpenShare>,
  res: MedusaResponse<OpenedShare>,
): Promise<void> {
  const { weddingId, memberId } = memberOf(req)
  res.json(await openShare(req.scope, { weddingId, payer: memberId, ...req.validatedBody }))
}
