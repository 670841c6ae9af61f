import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type PaymentDone } from "../../../../../../contract"
import { retryPaymentEvent } from "../../../../../../workflows/payments/desk-view"
import { parseInput } from "../../../../../utils/parse-input"

/** Handles an event anew that was given up. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PaymentDone>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  await retryPaymentEvent(req.scope, id)
  res.json({ done: true })
}
