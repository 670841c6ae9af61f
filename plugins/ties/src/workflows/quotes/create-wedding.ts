import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { ParsedCreateWedding } from "../../contract"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"
import { wornTie } from "../bundles/new-line"
import { resolveParty } from "../bundles/resolve-party"
import { requireDetails } from "./check-details"
import { linkExpiry } from "./clock"
import { requireCodes } from "./codes"
import { pastCustomerRace } from "./customer-race"
import { WEDDING_CREATED } from "./events"
import { dropCart, makeCartWorkflow } from "./make-cart"
import { identified, partyOf } from "./party"
import { regionFor } from "./region-for"
import { tellMovedSince } from "./tell-moved"
import { type NewWedding, writeWedding } from "./write-wedding"

export interface WeddingRequest {
  wanted: ParsedCreateWedding
  idempotencyKey: string
  salesChannelIds: string[]
  /** Of who is signed in; null for a guest. */
  customerId: string | null
}

/** Hours for which a request may be sent again under the same key, to be told the same. */
const REPEATABLE_FOR = 24

/**
 * Makes a wedding as a couple asks for it. The same key with the same request makes it once: who asks again is told of
 * the same wedding with a link that opens it, since the first may have been lost on the way.
 * @throws MedusaError 400 with the field for what can't be, 409 for a key of another request
 */
export async function createWedding(
  scope: MedusaContainer,
  request: WeddingRequest,
): Promise<{ id: string; token: string }> {
  const requestHash = createHash("sha256").update(JSON.stringify(request.wanted)).digest("hex")
  const key = createHash("sha256").update(request.idempotencyKey).digest("hex")
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  // Two who ask at once: the second finds what the first has made.
  return scope.resolve(Modules.LOCKING).execute(
    `ties-wedding-${key}`,
    async () => {
      const known = await weddings.findByKey(key)
      if (known) return again(scope, known, requestHash)
      try {
        return await make(scope, request, { idempotencyKey: key, requestHash })
      } catch (error) {
        // Another process, which shares the database and no locks, was faster; or the wedding was written and the answer lost.
        const made = await weddings.findByKey(key)
        if (made) return again(scope, made, requestHash)
        throw error
      }
    },
    { timeout: 30 },
  )
}

async function again(
  scope: MedusaContainer,
  { wedding }: Quoted,
  requestHash: string,
): Promise<{ id: string; token: string }> {
  const tooOld = Date.now() - wedding.created_at.getTime() > REPEATABLE_FOR * 3_600_000
  if (wedding.request_hash !== requestHash || tooOld) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "Idempotency-Key: was used for another wedding; send a new key with a new request",
    )
  }
  const { link_days } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.weddings
  const token = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).addLink({
    weddingId: wedding.id,
    scope: "couple",
    memberId: null,
    via: "start",
    expiresAt: linkExpiry(wedding.date, link_days),
    createdBy: null,
  })
  return { id: wedding.id, token }
}

async function make(
  scope: MedusaContainer,
  { wanted, salesChannelIds, customerId }: WeddingRequest,
  keys: Pick<NewWedding, "idempotencyKey" | "requestHash">,
): Promise<{ id: string; token: string }> {
  const { details, submit } = wanted
  requireDetails(scope, details)
  const codes = await requireCodes(scope, wanted.codes ?? [])
  const asked = await regionFor(scope, wanted.region_id, details.country_code)
  const members = identified(wanted.members, new Set())
  const party = await resolveParty(scope, { regionId: asked, salesChannelIds }, partyOf(details, members))
  const { region_id: regionId } = party.view.catalogue
  const input = {
    codes,
    ties: party.members.map(wornTie),
    theme: details.theme,
    date: details.date,
    cart: {
      region_id: regionId,
      email: details.email,
      ...(salesChannelIds[0] ? { sales_channel_id: salesChannelIds[0] } : {}),
      ...(details.country_code ? { shipping_address: { country_code: details.country_code } } : {}),
      ...(customerId ? { customer_id: customerId } : {}),
    },
  }
  const { result: cart } = await pastCustomerRace(() => makeCartWorkflow(scope).run({ input }))
  const wedding = {
    ...keys,
    details,
    members,
    submit,
    codes,
    regionId,
    cartId: cart.id,
    customerId: cart.customerId,
  }
  const made = await writeOrDrop(scope, wedding)
  await scope.resolve(Modules.EVENT_BUS).emit({ name: WEDDING_CREATED, data: { id: made.id } })
  const quoted = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(made.id)
  await tellMovedSince(scope, { ...quoted, quote: { ...quoted.quote, seq: 0 } })
  return made
}

/** Writes a wedding last of all, so that nothing of it ever needs undoing; where that fails, its cart goes. */
async function writeOrDrop(
  scope: MedusaContainer,
  wedding: NewWedding,
): Promise<{ id: string; token: string }> {
  try {
    return await writeWedding(scope, wedding)
  } catch (error) {
    const { cartId } = wedding
    // A connection that broke as the database said yes leaves a wedding all the same.
    const known = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).findByCart(cartId)
    if (!known) await dropCart(scope, cartId)
    throw error
  }
}
