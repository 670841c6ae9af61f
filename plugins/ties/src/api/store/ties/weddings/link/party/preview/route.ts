import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedChangeMembers, PartyOutlook } from "../../../../../../../contract"
import { previewEdits } from "../../../../../../../workflows/party/preview-edits"
import { weddingOf } from "../../../opened-link"

/** What a change of the party would come to, before it is made. */
export async function POST(
  req: MedusaRequest<ParsedChangeMembers>,
  res: MedusaResponse<PartyOutlook>,
): Promise<void> {
  res.json(await previewEdits(req.scope, weddingOf(req), req.validatedBody.edits))
}
