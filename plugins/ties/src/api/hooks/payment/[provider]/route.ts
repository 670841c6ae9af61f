import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { takeWebhook } from "../../../../workflows/payments/take-webhook"
import { readRaw } from "../../../utils/read-raw"

/** Medusa's own address for payment webhooks: 200 when it is written down, 401 for what its provider has not signed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await takeWebhook(req.scope, {
    provider: req.params["provider"] ?? "",
    raw: await readRaw(req),
    headers: req.headers,
  })
  res.sendStatus(200)
}
