import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MailKinds } from "../../../../contract"
import { listKinds } from "../../../../workflows/mail/outbox-view"

/** Every mail that there is. */
export function GET(req: MedusaRequest, res: MedusaResponse<MailKinds>): void {
  res.json(listKinds(req.scope))
}
