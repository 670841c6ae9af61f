import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskWeddingAnswer, ParsedChangeDetails } from "../../../../../../contract"
import { changeWedding } from "../../../../../../workflows/quotes/change-wedding"
import { readDeskWedding } from "../../../../../../workflows/quotes/read/desk"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** Changes what is said of a wedding; another day or theme can change what it costs. */
export async function POST(
  req: MedusaRequest<ParsedChangeDetails>,
  res: MedusaResponse<DeskWeddingAnswer>,
): Promise<void> {
  const { weddingId, viewer, by, actor } = await readDeskRequest(req)
  await changeWedding(req.scope, {
    ...req.validatedBody,
    weddingId,
    viewer,
    by,
    request: { event: "revise", actor },
  })
  res.json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
