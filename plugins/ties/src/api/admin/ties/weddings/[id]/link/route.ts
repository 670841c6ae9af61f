import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type NewLink, WEDDING_LINK_PATH } from "../../../../../../contract"
import { CATALOGUE_MODULE } from "../../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../../../../../modules/weddings"
import type { WeddingsService } from "../../../../../../modules/weddings/service"
import { linkExpiry } from "../../../../../../workflows/quotes/clock"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** A new link for the couple; the ones before stop working. */
export async function POST(req: MedusaRequest, res: MedusaResponse<NewLink>): Promise<void> {
  const { weddingId, viewer, by } = await readDeskRequest(req)
  const weddings: WeddingsService = req.scope.resolve(WEDDINGS_MODULE)
  const { link_days, shop_url } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.weddings
  const { wedding } = await weddings.requireWedding(weddingId, viewer)
  const expiresAt = linkExpiry(wedding.date, link_days)
  const token = await weddings.renewLink(weddingId, expiresAt, by)
  const url = shop_url === null ? null : `${shop_url.replace(/\/$/, "")}${WEDDING_LINK_PATH}${token}`
  res.set("Cache-Control", "no-store")
  res.status(201).json({ token, url, expires_at: expiresAt.toISOString() })
}
