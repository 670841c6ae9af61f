import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { PaymentEvents, paymentEventsQuerySchema } from "../../../../contract"
import { listPaymentEvents } from "../../../../workflows/payments/desk-view"

/** What payment providers have told, the newest first. */
export async function GET(
  req: MedusaRequest<unknown, z.output<typeof paymentEventsQuerySchema>>,
  res: MedusaResponse<PaymentEvents>,
): Promise<void> {
  res.json(await listPaymentEvents(req.scope, req.validatedQuery))
}
