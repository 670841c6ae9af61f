import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoupleWeddingAnswer } from "../../../../../contract"
import { readCoupleWedding } from "../../../../../workflows/quotes/read/couple"
import { weddingOf } from "../opened-link"

/** The wedding that the link opens. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CoupleWeddingAnswer>): Promise<void> {
  res.json({ wedding: await readCoupleWedding(req.scope, weddingOf(req)) })
}
