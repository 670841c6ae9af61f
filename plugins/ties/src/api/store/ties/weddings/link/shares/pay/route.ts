import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OpenedShare, ParsedOpenShare } from "../../../../../../../contract"
import { COUPLE } from "../../../../../../../domain/shares/statement"
import { openShare } from "../../../../../../../workflows/shares/open"
import { weddingOf } from "../../../opened-link"

/** The couple begins to pay its share. */
export async function POST(
  req: MedusaRequest<ParsedOpenShare>,
  res: MedusaResponse<OpenedShare>,
): Promise<void> {
  res.json(await openShare(req.scope, { weddingId: weddingOf(req), payer: COUPLE, ...req.validatedBody }))
}
