import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CoupleWeddingAnswer, idParamsSchema } from "../../../../../../../../contract"
import { finishTaskOfCouple } from "../../../../../../../../workflows/desk/timeline"
import { readCoupleWedding } from "../../../../../../../../workflows/quotes/read/couple"
import { parseInput } from "../../../../../../../utils/parse-input"
import { weddingOf } from "../../../../opened-link"

/** The couple has done something that was its own to do. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CoupleWeddingAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const weddingId = weddingOf(req)
  await finishTaskOfCouple(req.scope, weddingId, id)
  res.json({ wedding: await readCoupleWedding(req.scope, weddingId) })
}
