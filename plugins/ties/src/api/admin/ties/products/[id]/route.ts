import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type ProductTie } from "../../../../../contract"
import { readProductTie } from "../../../../../catalogue-check/product-tie"
import { parseInput } from "../../../../utils/parse-input"

/** Where a product comes from; `tie` is null for one that the sync did not make. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProductTie>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json({ tie: await readProductTie(req.scope, id) })
}
