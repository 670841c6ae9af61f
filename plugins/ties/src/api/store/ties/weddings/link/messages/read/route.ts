import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReadAnswer, ReadUpTo } from "../../../../../../../contract"
import { markThreadRead } from "../../../../../../../workflows/messages/mark-read"
import { linkPartyOf } from "../../../link-party"

/** Who holds the link has seen all up to a number. */
export async function POST(req: MedusaRequest<ReadUpTo>, res: MedusaResponse<ReadAnswer>): Promise<void> {
  const { weddingId, party } = linkPartyOf(req)
  res.json({ unread: await markThreadRead(req.scope, weddingId, party, req.validatedBody.seq) })
}
