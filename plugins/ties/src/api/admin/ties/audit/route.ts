import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Audit, auditQuerySchema } from "../../../../contract"
import { readAudit } from "../../../../desk-view/audit"

/** Who did what, the latest first. Nothing can be changed here, or anywhere. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof auditQuerySchema>>,
  res: MedusaResponse<Audit>,
): Promise<void> {
  res.json(await readAudit(req.scope, req.validatedQuery))
}
