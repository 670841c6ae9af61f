import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type MailPreview } from "../../../../../../contract"
import { previewMail } from "../../../../../../workflows/mail/preview"
import { parseInput } from "../../../../../utils/parse-input"

/** A mail as who gets it sees it, but for its links. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MailPreview>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.set("Cache-Control", "no-store").json({ preview: await previewMail(req.scope, id) })
}
