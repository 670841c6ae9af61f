import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isOfMailgun, mailOfMailgun } from "../../../../integrations/inbound-mail"
import { optionsOf } from "../../../../workflows/mail/queue"
import { takeMail } from "../../../../workflows/messages/take-mail"
import { filesOf } from "../../../utils/take-files"
import { fieldsOf } from "../read-form"

/** Takes an answer by mail from a route of Mailgun's: `forward("<api_url>/mail/inbound/mailgun")`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const key = optionsOf(req.scope).mail.inbound?.mailgun_signing_key
  if (!key) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This store takes no mail of Mailgun")
  const fields = fieldsOf(req)
  if (!isOfMailgun(key, fields, Date.now())) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This is signed by nobody whom this store knows")
  }
  // Whatever becomes of it, it is not to be handed in again.
  await takeMail(req.scope, mailOfMailgun(fields), filesOf(req))
  res.json({ taken: true })
}
