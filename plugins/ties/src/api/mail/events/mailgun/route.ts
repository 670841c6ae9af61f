import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { takeMailgun } from "../../../../workflows/mail/events"

/** Mailgun's webhooks: 204 when it is written down, and 401 for what it has not signed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await takeMailgun(req.scope, req.body)
  res.status(204).end()
}
