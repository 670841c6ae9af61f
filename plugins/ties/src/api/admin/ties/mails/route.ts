import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Mails, mailsQuerySchema } from "../../../../contract"
import { listOutbox } from "../../../../workflows/mail/outbox-view"

/** What is to be sent, was sent, or could not be: the newest first. */
export async function GET(
  req: MedusaRequest<unknown, z.output<typeof mailsQuerySchema>>,
  res: MedusaResponse<Mails>,
): Promise<void> {
  const { state = [], q = null, limit, offset } = req.validatedQuery
  res.json(await listOutbox(req.scope, { states: state, search: q, limit, offset }))
}
