import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { type CartBundles, idParamsSchema } from "../../../../../../contract"
import { readOrderBundles } from "../../../../../../workflows/weddings/order-bundles"
import { parseInput } from "../../../../../utils/parse-input"

/** The parties of an order; open to who may see the order itself (`store/orders/middlewares`). */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse<CartBundles>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.set("Cache-Control", "private, no-store")
  const { bundles, codes } = await readOrderBundles(req.scope, id)
  res.json({ bundles, codes })
}
