import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WeddingMails } from "../../../../../../contract"
import { WEDDINGS_MODULE } from "../../../../../../modules/weddings"
import type { WeddingsService } from "../../../../../../modules/weddings/service"
import { listMailsOf } from "../../../../../../workflows/mail/outbox-view"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** What was written about a wedding, to whomever, and what became of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WeddingMails>): Promise<void> {
  const { weddingId, viewer } = await readDeskRequest(req)
  await req.scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId, viewer)
  res.json(await listMailsOf(req.scope, weddingId))
}
