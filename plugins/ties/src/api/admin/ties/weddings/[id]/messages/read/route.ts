import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReadAnswer, ReadUpTo } from "../../../../../../../contract"
import { markThreadRead } from "../../../../../../../workflows/messages/mark-read"
import { readDeskParty } from "../../../../../../utils/desk-party"

/** They have seen all up to a number. */
export async function POST(req: MedusaRequest<ReadUpTo>, res: MedusaResponse<ReadAnswer>): Promise<void> {
  const { weddingId, party } = await readDeskParty(req)
  res.json({ unread: await markThreadRead(req.scope, weddingId, party, req.validatedBody.seq) })
}
