import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CompleteLink, idParamsSchema, type PaymentLinkAnswer } from "../../../../../../contract"
import { completePaymentLink } from "../../../../../../workflows/payments/by-link"
import { parseInput } from "../../../../../utils/parse-input"

/** Somebody who has the link has paid. */
export async function POST(
  req: MedusaRequest<CompleteLink>,
  res: MedusaResponse<PaymentLinkAnswer>,
): Promise<void> {
  const { id: collectionId } = parseInput(idParamsSchema, req.params)
  const { order_id: orderId, session_id } = req.validatedBody
  const payment_link = await completePaymentLink(req.scope, { collectionId, orderId }, { session_id })
  res.json({ payment_link })
}
