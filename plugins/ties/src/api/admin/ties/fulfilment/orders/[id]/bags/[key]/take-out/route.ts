import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bagParamsSchema, type TakeOut, type PackingAnswer } from "../../../../../../../../../contract"
import { takeOutOfBag } from "../../../../../../../../../workflows/fulfilment/bags"
import { readDeskActor } from "../../../../../../../../utils/desk-actor"
import { parseInput } from "../../../../../../../../utils/parse-input"

/** One tie of a line comes out of its bag again. */
export async function POST(req: MedusaRequest<TakeOut>, res: MedusaResponse<PackingAnswer>): Promise<void> {
  const { id, key } = parseInput(bagParamsSchema, req.params)
  const { userId: actor } = await readDeskActor(req)
  res.json({ packing: await takeOutOfBag(req.scope, id, key, { ...req.validatedBody, actor }) })
}
