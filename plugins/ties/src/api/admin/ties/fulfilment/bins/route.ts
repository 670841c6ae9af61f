import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Bins, BinsAnswer } from "../../../../../contract"
import { placeInBins } from "../../../../../workflows/fulfilment/bags"
import { doerOf, readDeskActor } from "../../../../utils/desk-actor"

/** Writes down where ties lie. */
export async function PUT(req: MedusaRequest<Bins>, res: MedusaResponse<BinsAnswer>): Promise<void> {
  await placeInBins(req.scope, req.validatedBody, doerOf(await readDeskActor(req)))
  res.json({ changed: req.validatedBody.bins.length })
}
