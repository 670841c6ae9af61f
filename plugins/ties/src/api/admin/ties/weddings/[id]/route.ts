import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type DeskWeddingAnswer, noQuerySchema } from "../../../../../contract"
import { readDeskWedding } from "../../../../../workflows/quotes/read/desk"
import { readDeskRequest } from "../../../../utils/desk-request"
import { parseInput } from "../../../../utils/parse-input"

/** A wedding with everything that one screen shows of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeskWeddingAnswer>): Promise<void> {
  parseInput(noQuerySchema, req.query)
  const { weddingId, viewer } = await readDeskRequest(req)
  res.json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
