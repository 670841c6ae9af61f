import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SENDGRID_HEADERS } from "../../../../integrations/mail-events"
import { takeSendgrid } from "../../../../workflows/mail/events"

/** SendGrid's Event Webhook: 204 when it is written down, and 401 for what it has not signed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await takeSendgrid(req.scope, {
    timestamp: req.get(SENDGRID_HEADERS.timestamp) ?? "",
    signature: req.get(SENDGRID_HEADERS.signature) ?? "",
    raw: Buffer.from(req.rawBody ?? ""),
    body: req.body,
  })
  res.status(204).end()
}
