import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoupleWeddingAnswer, ParsedChangeMembers } from "../../../../../../../contract"
import { COUPLE } from "../../../../../../../modules/weddings/store/audit"
import { editParty } from "../../../../../../../workflows/party/edit-party"
import { readCoupleWedding } from "../../../../../../../workflows/quotes/read/couple"
import { weddingOf } from "../../../opened-link"

/** Changes some of the party and leaves what others have changed meanwhile. */
export async function POST(
  req: MedusaRequest<ParsedChangeMembers>,
  res: MedusaResponse<CoupleWeddingAnswer>,
): Promise<void> {
  const weddingId = weddingOf(req)
  await editParty(req.scope, weddingId, COUPLE, req.validatedBody.edits)
  res.json({ wedding: await readCoupleWedding(req.scope, weddingId) })
}
