import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { idParamsSchema, type OrderTracking } from "../../../../../../contract"
import { readOrderTracking } from "../../../../../../workflows/tracking/of-order"
import { parseInput } from "../../../../../utils/parse-input"

/** Where an order stands; open to who may see the order itself (`store/orders/middlewares`). */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse<OrderTracking>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.set("Cache-Control", "private, no-store")
  res.json({ tracking: await readOrderTracking(req.scope, id) })
}
