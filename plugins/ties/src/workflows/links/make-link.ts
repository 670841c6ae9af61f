import type { MedusaContainer } from "@medusajs/framework/types"
import type { LinkScope } from "../../contract"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { COUPLE } from "../../modules/weddings/store/audit"
import { linkExpiry } from "../quotes/clock"
import { addressOf, qrOf } from "./address"

/**
 * A link that the couple asks for, with what is told once and kept nowhere.
 * @throws MedusaError NOT_FOUND (404) where it is for a member whom the wedding does not have
 */
export async function makeLinkForCouple(
  scope: MedusaContainer,
  { weddingId, ...wanted }: { weddingId: string; scope: LinkScope; memberId: string | null },
): Promise<{ id: string; token: string; url: string | null; qr: string | null }> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const { link_days, shop_url } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.weddings
  const { wedding } = await weddings.requireWedding(weddingId)
  const expiresAt = linkExpiry(wedding.date, link_days)
  const link = { ...wanted, weddingId, via: "couple", expiresAt, createdBy: null } as const
  const { id, token } = await weddings.makeLink(link, COUPLE)
  const url = addressOf(shop_url, wanted.scope, token)
  return { id, token, url, qr: url && qrOf(url) }
}
