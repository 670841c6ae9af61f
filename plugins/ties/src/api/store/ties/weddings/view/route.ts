import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ViewedWeddingAnswer } from "../../../../../contract"
import { readViewedWedding } from "../../../../../workflows/links/view"
import { weddingOf } from "../opened-link"

/** The party and how far it is, by a viewer's link: the only thing that one opens. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ViewedWeddingAnswer>): Promise<void> {
  res.json({ wedding: await readViewedWedding(req.scope, weddingOf(req)) })
}
