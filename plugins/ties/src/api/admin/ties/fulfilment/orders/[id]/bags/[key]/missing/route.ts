import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bagParamsSchema, type Missing, type PackingAnswer } from "../../../../../../../../../contract"
import { noteMissing } from "../../../../../../../../../workflows/fulfilment/bags"
import { readDeskActor } from "../../../../../../../../utils/desk-actor"
import { parseInput } from "../../../../../../../../utils/parse-input"

/** Notes how many ties of a line nobody can find. */
export async function POST(req: MedusaRequest<Missing>, res: MedusaResponse<PackingAnswer>): Promise<void> {
  const { id, key } = parseInput(bagParamsSchema, req.params)
  const { userId: actor } = await readDeskActor(req)
  res.json({ packing: await noteMissing(req.scope, id, key, { ...req.validatedBody, actor }) })
}
