import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaymentDone } from "../../../../../contract"
import { handleDue } from "../../../../../workflows/payments/handle-due"
import { reconcile } from "../../../../../workflows/payments/reconcile"

/** Compares payments with orders now, as the schedule does. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PaymentDone>): Promise<void> {
  await handleDue(req.scope)
  await reconcile(req.scope)
  res.json({ done: true })
}
