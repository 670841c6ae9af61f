import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Fulfilment, ParsedFulfilmentQuery } from "../../../../contract"
import { listParties } from "../../../../workflows/fulfilment/list"

/** Parties whose ties have to leave, the most urgent first. */
export async function GET(
  req: MedusaRequest<unknown, ParsedFulfilmentQuery>,
  res: MedusaResponse<Fulfilment>,
): Promise<void> {
  res.json(await listParties(req.scope, req.validatedQuery))
}
