import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { idParamsSchema, type ScanAnswer, type scanSchema } from "../../../../../../../contract"
import { scan } from "../../../../../../../workflows/fulfilment/scan"
import { readDeskActor } from "../../../../../../utils/desk-actor"
import { parseInput } from "../../../../../../utils/parse-input"

/** Takes what a scanner read. What is refused is answered as well, with what was expected. */
export async function POST(
  req: MedusaRequest<z.output<typeof scanSchema>>,
  res: MedusaResponse<ScanAnswer>,
): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const { userId } = await readDeskActor(req)
  res.json(await scan(req.scope, { orderId: id, actor: userId, ...req.validatedBody }))
}
