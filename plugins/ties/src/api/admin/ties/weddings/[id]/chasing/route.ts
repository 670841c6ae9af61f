import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Chasing, DeskWeddingAnswer } from "../../../../../../contract"
import { WEDDINGS_MODULE } from "../../../../../../modules/weddings"
import type { WeddingsService } from "../../../../../../modules/weddings/service"
import { readDeskWedding } from "../../../../../../workflows/quotes/read/desk"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** Has the party be reminded by itself, or not. */
export async function POST(
  req: MedusaRequest<Chasing>,
  res: MedusaResponse<DeskWeddingAnswer>,
): Promise<void> {
  const { weddingId, viewer, by } = await readDeskRequest(req)
  const weddings: WeddingsService = req.scope.resolve(WEDDINGS_MODULE)
  await weddings.requireWedding(weddingId, viewer)
  await weddings.pauseChasing(weddingId, req.validatedBody.paused, by)
  res.json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
