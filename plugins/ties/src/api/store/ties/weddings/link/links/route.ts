import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MadeLink, MakeLink, WeddingLinks } from "../../../../../../contract"
import { makeLinkForCouple } from "../../../../../../workflows/links/make-link"
import { readLinks } from "../../../../../../workflows/links/read-links"
import { openedBy } from "../../opened-link"

/** All links of the wedding, for its couple. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WeddingLinks>): Promise<void> {
  const { id, weddingId } = openedBy(req)
  res.json({ links: await readLinks(req.scope, weddingId, id) })
}

/** A new link, told once, with its QR code. The others go on as they are. */
export async function POST(req: MedusaRequest<MakeLink>, res: MedusaResponse<MadeLink>): Promise<void> {
  const { id: currentId, weddingId } = openedBy(req)
  const { scope, member_id } = req.validatedBody
  const made = await makeLinkForCouple(req.scope, { weddingId, scope, memberId: member_id ?? null })
  const link = (await readLinks(req.scope, weddingId, currentId)).find(({ id }) => id === made.id)
  if (!link) throw new Error(`The link ${made.id} that was just made is not there`)
  res.status(201).json({ link, token: made.token, url: made.url, qr: made.qr })
}
