import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Invited } from "../../../../../../../../contract"
import { inviteMembers } from "../../../../../../../../workflows/members/write-to"
import { readCoupleWedding } from "../../../../../../../../workflows/quotes/read/couple"
import { weddingOf } from "../../../../opened-link"

/** Sends a member their link. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Invited>): Promise<void> {
  const weddingId = weddingOf(req)
  const written = await inviteMembers(req.scope, weddingId, req.params["id"] ?? "")
  res.json({ wedding: await readCoupleWedding(req.scope, weddingId), ...written })
}
