import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Drift } from "../../../../contract"
import { readDrift } from "../../../../catalogue-check/drift"

/** Whether the service, Medusa and the shop show the same colours, read anew from all three. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Drift>): Promise<void> {
  res.json(await readDrift(req.scope))
}
