import type { MedusaContainer } from "@medusajs/framework/types"
import type { WeddingDetails } from "../../contract"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Act } from "../../modules/weddings/store/act-on-quote"
import { COUPLE } from "../../modules/weddings/store/audit"
import type { WeddingMember } from "../../modules/weddings/store/members"
import { readDeskSettings } from "../desk/settings"
import { clockOf, linkExpiry } from "./clock"
import { refuseCodes } from "./codes"
import { readOffered } from "./offered"
import { submissionOf } from "./submission"

export interface NewWedding {
  details: WeddingDetails
  members: WeddingMember[]
  submit: boolean
  idempotencyKey: string
  requestHash: string
  cartId: string
  regionId: string
  customerId: string | null
  /** That it is priced with. */
  codes: string[]
}

/**
 * Writes the wedding of a cart that holds its party, and sends its quote in where the couple asks for that: in one
 * transaction.
 * @throws MedusaError INVALID_DATA (400) with the field for a code that takes nothing off it
 */
export async function writeWedding(
  scope: MedusaContainer,
  { details, submit, codes, ...wedding }: NewWedding,
): Promise<{ id: string; token: string }> {
  const { weddings } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const [offered, settings] = await Promise.all([
    readOffered(scope, wedding.cartId, 0),
    readDeskSettings(scope),
  ])
  const kept = offered.content.codes ?? []
  refuseCodes(codes, (code) => (kept.includes(code) ? null : `"${code}" takes nothing off this party`))
  const acts: Act[] = submit
    ? await submissionOf(scope, offered, details, settings, {
        by: COUPLE,
        request: { event: "submit", actor: { kind: "couple" } },
      })
    : []
  return scope.resolve<WeddingsService>(WEDDINGS_MODULE).makeWedding({
    ...wedding,
    by: COUPLE,
    details,
    offered,
    linkExpiresAt: linkExpiry(details.date, weddings.link_days),
    clock: clockOf(settings),
    acts,
  })
}
