import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoupleWeddingAnswer, ParsedChangeDetails } from "../../../../../../contract"
import { COUPLE } from "../../../../../../modules/weddings/store/audit"
import { changeWedding } from "../../../../../../workflows/quotes/change-wedding"
import { readCoupleWedding } from "../../../../../../workflows/quotes/read/couple"
import { weddingOf } from "../../opened-link"

/** Changes what the couple says of its wedding; another day or theme can change what it costs. */
export async function POST(
  req: MedusaRequest<ParsedChangeDetails>,
  res: MedusaResponse<CoupleWeddingAnswer>,
): Promise<void> {
  const weddingId = weddingOf(req)
  await changeWedding(req.scope, {
    ...req.validatedBody,
    weddingId,
    by: COUPLE,
    request: { event: "revise", actor: { kind: "couple" } },
  })
  res.json({ wedding: await readCoupleWedding(req.scope, weddingId) })
}
