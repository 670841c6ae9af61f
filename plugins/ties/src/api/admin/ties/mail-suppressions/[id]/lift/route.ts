import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type SuppressionAnswer } from "../../../../../../contract"
import { liftSuppression } from "../../../../../../workflows/mail/suppressions"
import { doerOf, readDeskActor } from "../../../../../utils/desk-actor"
import { parseInput } from "../../../../../utils/parse-input"

/** Lets mail go to an address again. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SuppressionAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const by = doerOf(await readDeskActor(req))
  res.json({ suppression: await liftSuppression(req.scope, id, by) })
}
