import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type MailAnswer } from "../../../../../../contract"
import { retryMail } from "../../../../../../workflows/mail/outbox-view"
import { parseInput } from "../../../../../utils/parse-input"

/** Tries a mail anew that was given up or held back. */
export async function POST(req: MedusaRequest, res: MedusaResponse<MailAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json({ mail: await retryMail(req.scope, id) })
}
