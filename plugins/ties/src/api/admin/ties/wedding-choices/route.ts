import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WeddingChoices, WeddingChoicesQuery } from "../../../../contract"
import { readWeddingChoices } from "../../../../workflows/weddings/choices"

/** What rules and parties can be made of. */
export async function GET(
  req: MedusaRequest<unknown, WeddingChoicesQuery>,
  res: MedusaResponse<WeddingChoices>,
): Promise<void> {
  res.json(await readWeddingChoices(req.scope, req.validatedQuery))
}
