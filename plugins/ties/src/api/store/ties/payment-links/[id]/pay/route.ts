import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type BegunPayment, idParamsSchema, type PayLink } from "../../../../../../contract"
import { openPaymentLink } from "../../../../../../workflows/payments/by-link"
import { parseInput } from "../../../../../utils/parse-input"

/** Somebody who has the link begins to pay. */
export async function POST(req: MedusaRequest<PayLink>, res: MedusaResponse<BegunPayment>): Promise<void> {
  const { id: collectionId } = parseInput(idParamsSchema, req.params)
  const { order_id: orderId, provider_id } = req.validatedBody
  res.json(await openPaymentLink(req.scope, { collectionId, orderId }, { provider_id }))
}
