import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WeddingDetails } from "../../../contract"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueService } from "../../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../../modules/weddings"
import type { WeddingsService } from "../../../modules/weddings/service"
import type { Act } from "../../../modules/weddings/store/act-on-quote"
import { COUPLE } from "../../../modules/weddings/store/audit"
import type { WeddingMember } from "../../../modules/weddings/store/members"
import { readDeskSettings } from "../../desk/settings"
import { clockOf, linkExpiry } from "../clock"
import { refuseCodes } from "../codes"
import { readOffered } from "../offered"
import { submissionOf } from "../submission"

export interface MakeWeddingInput {
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

/** Makes the wedding of a cart that holds its party, and sends its quote in where the couple asks for that. */
export const makeWeddingStep = createStep(
  "ties-make-wedding",
  async (input: MakeWeddingInput, { container }) => {
    const { details, submit, codes, ...wedding } = input
    const { weddings } = container.resolve<CatalogueService>(CATALOGUE_MODULE).options
    const [offered, settings] = await Promise.all([
      readOffered(container, input.cartId, 0),
      readDeskSettings(container),
    ])
    const kept = offered.content.codes ?? []
    refuseCodes(codes, (code) => (kept.includes(code) ? null : `"${code}" takes nothing off this party`))
    const acts: Act[] = submit
      ? await submissionOf(container, offered, details, settings, {
          by: COUPLE,
          request: { event: "submit", actor: { kind: "couple" } },
        })
      : []
    const { id, token } = await container.resolve<WeddingsService>(WEDDINGS_MODULE).makeWedding({
      ...wedding,
      by: COUPLE,
      details,
      offered,
      linkExpiresAt: linkExpiry(details.date, weddings.link_days),
      clock: clockOf(settings),
      acts,
    })
    return new StepResponse({ id, token }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<WeddingsService>(WEDDINGS_MODULE).takeBackWedding(id)
  },
)
