import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type PaymentLinkAnswer, type PaymentLinkQuery } from "../../../../../contract"
import { readPaymentLink } from "../../../../../workflows/payments/by-link"
import { parseInput } from "../../../../utils/parse-input"

/** What is to be paid by a link of the admin's order page; nothing else of the order is told. */
export async function GET(
  req: MedusaRequest<unknown, PaymentLinkQuery>,
  res: MedusaResponse<PaymentLinkAnswer>,
): Promise<void> {
  const { id: collectionId } = parseInput(idParamsSchema, req.params)
  const { order_id: orderId } = req.validatedQuery as PaymentLinkQuery
  res.set("Cache-Control", "private, no-store")
  res.json({ payment_link: await readPaymentLink(req.scope, { collectionId, orderId }) })
}
