import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type PaymentDone } from "../../../../../../contract"
import { dismissPaymentTrouble } from "../../../../../../workflows/payments/desk-view"
import { readDeskActor } from "../../../../../utils/desk-actor"
import { parseInput } from "../../../../../utils/parse-input"

/** Somebody has seen to it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PaymentDone>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const { userId } = await readDeskActor(req)
  await dismissPaymentTrouble(req.scope, id, userId)
  res.json({ done: true })
}
