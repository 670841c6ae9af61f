import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mailKindParamsSchema, type MailPreview } from "../../../../../../contract"
import { previewKind, requireKind } from "../../../../../../workflows/mail/preview"
import { parseInput } from "../../../../../utils/parse-input"

/** A kind of mail, of invented people. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MailPreview>): Promise<void> {
  const { kind } = parseInput(mailKindParamsSchema, req.params)
  res.json({ preview: await previewKind(req.scope, requireKind(kind)) })
}
