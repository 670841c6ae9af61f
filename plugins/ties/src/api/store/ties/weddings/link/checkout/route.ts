import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WeddingCheckout } from "../../../../../../contract"
import { openCheckout } from "../../../../../../workflows/quotes/checkout"
import { weddingOf } from "../../opened-link"

/** The cart to pay for, where it may be paid for. */
export async function POST(req: MedusaRequest, res: MedusaResponse<WeddingCheckout>): Promise<void> {
  res.json({ cart_id: await openCheckout(req.scope, weddingOf(req)) })
}
