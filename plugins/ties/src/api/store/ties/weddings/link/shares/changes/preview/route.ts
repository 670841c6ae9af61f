import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeEffects, ParsedChangeOrdered } from "../../../../../../../../contract"
import { COUPLE } from "../../../../../../../../modules/weddings/store/audit"
import { previewOrdered } from "../../../../../../../../workflows/shares/change"
import { weddingOf } from "../../../../opened-link"

/** What a change of the party would do to each who pays; nothing is changed. */
export async function POST(
  req: MedusaRequest<ParsedChangeOrdered>,
  res: MedusaResponse<ChangeEffects>,
): Promise<void> {
  const wanted = { weddingId: weddingOf(req), by: COUPLE, change: req.validatedBody }
  res.json(await previewOrdered(req.scope, wanted))
}
