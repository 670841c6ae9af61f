import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { PaymentTroubles, paymentTroublesQuerySchema } from "../../../../contract"
import { listPaymentTroubles } from "../../../../workflows/payments/desk-view"

/** What about payments is not as it should be, or was not. */
export async function GET(
  req: MedusaRequest<unknown, z.output<typeof paymentTroublesQuerySchema>>,
  res: MedusaResponse<PaymentTroubles>,
): Promise<void> {
  res.json(await listPaymentTroubles(req.scope, req.validatedQuery))
}
