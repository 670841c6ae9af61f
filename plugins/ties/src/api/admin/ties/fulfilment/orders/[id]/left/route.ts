import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type OrderLeft } from "../../../../../../../contract"
import { readOrderLeft } from "../../../../../../../workflows/fulfilment/packing"
import { parseInput } from "../../../../../../utils/parse-input"

/** Which party an order is of, what of it is left, and what is late. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderLeft>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json(await readOrderLeft(req.scope, id))
}
