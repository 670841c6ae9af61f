import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskWeddingAnswer, SpecialPrice } from "../../../../../../contract"
import { readDeskWedding } from "../../../../../../workflows/quotes/read/desk"
import { giveSpecialPrice } from "../../../../../../workflows/quotes/special-price"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** Takes so many percent off a wedding on top of its wedding price, within the limit of who gives it. */
export async function POST(
  req: MedusaRequest<SpecialPrice>,
  res: MedusaResponse<DeskWeddingAnswer>,
): Promise<void> {
  const asked = await readDeskRequest(req)
  await giveSpecialPrice(req.scope, { ...asked, ...req.validatedBody })
  res.json({ wedding: await readDeskWedding(req.scope, asked.weddingId, asked.viewer) })
}
