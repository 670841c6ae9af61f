import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EnterCodes, EnteredCodes } from "../../../../../../contract"
import { enterCodes } from "../../../../../../workflows/quotes/enter-codes"
import { readCoupleWedding } from "../../../../../../workflows/quotes/read/couple"
import { weddingOf } from "../../opened-link"

/** Puts promotion codes and credits in the place of those that were entered before. */
export async function PUT(req: MedusaRequest<EnterCodes>, res: MedusaResponse<EnteredCodes>): Promise<void> {
  const weddingId = weddingOf(req)
  const codes = await enterCodes(req.scope, weddingId, req.validatedBody)
  res.json({ wedding: await readCoupleWedding(req.scope, weddingId), codes })
}
