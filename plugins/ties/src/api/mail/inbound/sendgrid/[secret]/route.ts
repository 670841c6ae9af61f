import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mailOfSendgrid } from "../../../../../integrations/inbound-mail"
import { takeMail } from "../../../../../workflows/messages/take-mail"
import { filesOf } from "../../../../utils/take-files"
import { fieldsOf } from "../../read-form"

/** Takes an answer by mail from SendGrid's Inbound Parse; who posts here was asked for the secret before anything was read. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  // Whatever becomes of it, it is not to be handed in again.
  await takeMail(req.scope, mailOfSendgrid(fieldsOf(req)), filesOf(req))
  res.json({ taken: true })
}
