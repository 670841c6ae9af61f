import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeEffects, ParsedChangeOrdered } from "../../../../../../../../contract"
import { WEDDINGS_MODULE } from "../../../../../../../../modules/weddings"
import type { WeddingsService } from "../../../../../../../../modules/weddings/service"
import { previewOrdered } from "../../../../../../../../workflows/shares/change"
import { readDeskRequest } from "../../../../../../../utils/desk-request"

/** What a change of the party would do to each who pays; nothing is changed. */
export async function POST(
  req: MedusaRequest<ParsedChangeOrdered>,
  res: MedusaResponse<ChangeEffects>,
): Promise<void> {
  const { weddingId, viewer, by } = await readDeskRequest(req)
  await req.scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId, viewer)
  res.json(await previewOrdered(req.scope, { weddingId, by, change: req.validatedBody }))
}
