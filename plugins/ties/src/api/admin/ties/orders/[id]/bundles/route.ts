import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type OrderWeddings } from "../../../../../../contract"
import { readOrderWeddings } from "../../../../../../workflows/weddings/order-weddings"
import { parseInput } from "../../../../../utils/parse-input"

/** The weddings of an order with what staff need to edit them; none for an order without one. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderWeddings>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json(await readOrderWeddings(req.scope, id))
}
