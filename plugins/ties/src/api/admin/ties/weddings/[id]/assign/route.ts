import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Assign, DeskWeddingAnswer } from "../../../../../../contract"
import { assignWedding } from "../../../../../../workflows/desk/assign"
import { readDeskWedding } from "../../../../../../workflows/quotes/read/desk"
import { readDeskActor } from "../../../../../utils/desk-actor"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** Gives it to somebody, to who fits best, or back into the queue. */
export async function POST(
  req: MedusaRequest<Assign>,
  res: MedusaResponse<DeskWeddingAnswer>,
): Promise<void> {
  const { weddingId, viewer } = await readDeskRequest(req)
  await assignWedding(req.scope, weddingId, req.validatedBody, await readDeskActor(req))
  res.json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
