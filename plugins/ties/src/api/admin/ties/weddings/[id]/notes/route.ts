import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskWeddingAnswer, Note } from "../../../../../../contract"
import { WEDDINGS_MODULE } from "../../../../../../modules/weddings"
import type { WeddingsService } from "../../../../../../modules/weddings/service"
import { readDeskWedding } from "../../../../../../workflows/quotes/read/desk"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** Keeps a note: for the desk alone, or a word to the couple. */
export async function POST(req: MedusaRequest<Note>, res: MedusaResponse<DeskWeddingAnswer>): Promise<void> {
  const { weddingId, viewer, by } = await readDeskRequest(req)
  const weddings: WeddingsService = req.scope.resolve(WEDDINGS_MODULE)
  await weddings.requireWedding(weddingId, viewer)
  await weddings.addNote({ weddingId, by, ...req.validatedBody })
  res.status(201).json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
