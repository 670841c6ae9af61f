import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Suppressions, suppressionsQuerySchema } from "../../../../contract"
import { listSuppressed } from "../../../../workflows/mail/suppressions"

/** Addresses that get no mail, or no reminders, and why: the newest first. */
export async function GET(
  req: MedusaRequest<unknown, z.output<typeof suppressionsQuerySchema>>,
  res: MedusaResponse<Suppressions>,
): Promise<void> {
  const { q = null, limit, offset } = req.validatedQuery
  res.json(await listSuppressed(req.scope, { search: q, limit, offset }))
}
