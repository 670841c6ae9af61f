import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type PackingAnswer, type ParsedShip } from "../../../../../../../contract"
import { shipDestination } from "../../../../../../../workflows/fulfilment/ship"
import { doerOf, readDeskActor } from "../../../../../../utils/desk-actor"
import { parseInput } from "../../../../../../utils/parse-input"

/** What is packed for one place leaves. */
export async function POST(
  req: MedusaRequest<ParsedShip>,
  res: MedusaResponse<PackingAnswer>,
): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const by = doerOf(await readDeskActor(req))
  res.status(201).json({ packing: await shipDestination(req.scope, id, req.validatedBody, by) })
}
