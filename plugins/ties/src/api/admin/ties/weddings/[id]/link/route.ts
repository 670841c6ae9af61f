import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NewLink } from "../../../../../../contract"
import { CATALOGUE_MODULE } from "../../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../../../../../modules/weddings"
import type { WeddingsService } from "../../../../../../modules/weddings/service"
import { addressOf } from "../../../../../../workflows/links/address"
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
  const url = addressOf(shop_url, "couple", token)
  res.set("Cache-Control", "no-store")
  res.status(201).json({ token, url, expires_at: expiresAt.toISOString() })
}
