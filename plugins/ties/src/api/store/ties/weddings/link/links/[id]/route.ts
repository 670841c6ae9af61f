import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WeddingLinks } from "../../../../../../../contract"
import { revokeLinkForCouple } from "../../../../../../../workflows/links/revoke-link"
import { readLinks } from "../../../../../../../workflows/links/read-links"
import { openedBy } from "../../../opened-link"

/** Ends a link, at once. Not the one that asks: whoever has only that would lose their wedding. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<WeddingLinks>): Promise<void> {
  const current = openedBy(req)
  await revokeLinkForCouple(req.scope, current, req.params["id"] ?? "")
  res.json({ links: await readLinks(req.scope, current.weddingId, current.id) })
}
