import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type DyeLots, idParamsSchema, type PackingAnswer } from "../../../../../../../contract"
import { noteDyeLots } from "../../../../../../../workflows/fulfilment/bags"
import { doerOf, readDeskActor } from "../../../../../../utils/desk-actor"
import { parseInput } from "../../../../../../utils/parse-input"

/** Says of which dye lots ties of a colour are packed. */
export async function PUT(req: MedusaRequest<DyeLots>, res: MedusaResponse<PackingAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const by = doerOf(await readDeskActor(req))
  res.json({ packing: await noteDyeLots(req.scope, id, req.validatedBody, by) })
}
