import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Bulk, BulkAnswer } from "../../../../../contract"
import { actOnMany } from "../../../../../workflows/desk/bulk"
import { readDeskAsker } from "../../../../utils/desk-request"

/** Does one thing to many weddings; what can't be done to one keeps none of the others from it. */
export async function POST(req: MedusaRequest<Bulk>, res: MedusaResponse<BulkAnswer>): Promise<void> {
  res.json(await actOnMany(req.scope, req.validatedBody, await readDeskAsker(req)))
}
