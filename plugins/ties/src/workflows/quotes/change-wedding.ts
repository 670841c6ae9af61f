import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { ParsedWeddingMember, WeddingDetails } from "../../contract"
import type { QuoteRequest } from "../../domain/quotes/quote"
import { isOpen } from "../../domain/quotes/states"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { detailsOf } from "../../modules/weddings/store/finish-change"
import type { WeddingMember } from "../../modules/weddings/store/members"
import type { Viewer } from "../../modules/weddings/store/visible"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"
import { type WornTie, wornTie } from "../bundles/new-line"
import { resolveParty } from "../bundles/resolve-party"
import { readDeskSettings } from "../desk/settings"
import { carryOutChange } from "./carry-out-change"
import { channelOfCart } from "./channel"
import { requireDetails } from "./check-details"
import { linkExpiry } from "./clock"
import { pastCustomerRace } from "./customer-race"
import { WEDDING_CHANGED } from "./events"
import { identified, partyOf } from "./party"
import { regionFor } from "./region-for"
import type { ChangeInput } from "./steps/begin-change"
import { tellMovedSince } from "./tell-moved"

export interface ChangeRequest {
  weddingId: string
  viewer?: Viewer | undefined
  by: Doer
  /** The event `revise`, with what who asks has seen. */
  request: QuoteRequest
  /** Of the wedding, that they have seen. */
  revision?: number
  details?: WeddingDetails
  members?: readonly ParsedWeddingMember[]
  /** Ids that those of them have who are new, where they have one already. */
  added?: readonly string[]
  /** Ids of places in the party that somebody else takes. */
  replaced?: readonly string[]
  /** That the party is dressed from now; absent where it stays. */
  theme?: string | null | undefined
  /** Of a special price. */
  percent?: number
  /** All promotion codes that the couple enters; absent where they stay. */
  codes?: readonly string[]
}

/**
 * Changes a wedding: what is said of it, its whole party, its special price or its codes. What its price depends on is
 * changed in the cart as well, and becomes a new version of the quote where something differs; that re-opens a review.
 * @throws MedusaError 400 with the field for what can't be, 404 for a wedding that is not there for them
 * @throws QuoteRefused 409 for what was changed meanwhile, or may no longer be
 */
export async function changeWedding(scope: MedusaContainer, asked: ChangeRequest): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const quoted = await weddings.requireWedding(asked.weddingId, asked.viewer)
  const { wedding } = quoted
  const wanted = withTheme(asked, quoted)
  if (wanted.details) await requirePossible(scope, wanted.details, quoted)
  const details = wanted.details ?? detailsOf(wedding)
  const moved = details.date !== wedding.date
  const { weddings: options } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const linkExpiresAt = moved ? linkExpiry(details.date, options.link_days) : null
  if (!touchesCart(wanted, quoted)) return keepDetails(scope, wanted, linkExpiresAt)

  const known = await weddings.readMembers(wedding.id)
  const ids = new Set([...known.map(({ id }) => id), ...(wanted.added ?? [])])
  const members = wanted.members ? identified(wanted.members, ids) : null
  const { by, request, revision, percent } = wanted
  const input: Omit<ChangeInput, "changeId"> = {
    weddingId: wedding.id,
    cartId: wedding.cart_id,
    by,
    request,
    revision: revision ?? null,
    details: wanted.details ?? null,
    members,
    replaced: [...(wanted.replaced ?? [])],
    ties: members && isOtherParty(known, members) ? await tiesOf(scope, quoted, details, members) : null,
    percent: percent ?? null,
    codes: wanted.codes ? [...wanted.codes] : null,
    couple:
      details.email === wedding.email ? null : { email: details.email, customerId: wedding.customer_id },
    theme: details.theme,
    date: details.date,
    linkExpiresAt: linkExpiresAt?.toISOString() ?? null,
  }
  await pastCustomerRace(() => carryOutChange(scope, input))
  await tellMovedSince(scope, quoted)
  await tellChanged(scope, wedding.id)
}

/** Another theme is another detail; the revision that who asks has seen keeps the others from being written over. */
function withTheme(asked: ChangeRequest, { wedding }: Quoted): ChangeRequest {
  const { theme, details } = asked
  if (details || theme === undefined || theme === wedding.theme) return asked
  return { ...asked, details: { ...detailsOf(wedding), theme } }
}

async function requirePossible(
  scope: MedusaContainer,
  details: WeddingDetails,
  { wedding }: Quoted,
): Promise<void> {
  requireDetails(scope, details, wedding)
  if (details.country_code !== wedding.country_code) {
    await regionFor(scope, wedding.region_id, details.country_code)
  }
}

/**
 * A price may depend on the season and on the theme; on nothing else that is said of a wedding. Whom the cart is for is
 * told by its e-mail address. Paid is paid.
 */
function touchesCart(
  { details, members, percent, codes }: ChangeRequest,
  { wedding, quote }: Quoted,
): boolean {
  if (members || codes || percent !== undefined) return true
  if (!details || !isOpen(quote.state)) return false
  const { date, theme, email } = wedding
  return details.date !== date || details.theme !== theme || details.email !== email
}

async function keepDetails(
  scope: MedusaContainer,
  { weddingId, viewer, by, request, revision, details }: ChangeRequest,
  linkExpiresAt: Date | null,
): Promise<void> {
  await scope.resolve<WeddingsService>(WEDDINGS_MODULE).keepDetails({
    weddingId,
    holidays: (await readDeskSettings(scope)).holidays,
    viewer,
    by,
    revision,
    actor: request.actor,
    ...(details ? { details } : {}),
    ...(linkExpiresAt ? { linkExpiresAt } : {}),
  })
  await tellChanged(scope, weddingId)
}

const tellChanged = (scope: MedusaContainer, id: string): Promise<void> =>
  scope.resolve(Modules.EVENT_BUS).emit({ name: WEDDING_CHANGED, data: { id } })

/** Whether anybody wears another tie, or more of them; what they are called is not of it. */
function isOtherParty(before: readonly WeddingMember[], after: readonly WeddingMember[]): boolean {
  const worn = (members: readonly WeddingMember[]) =>
    JSON.stringify(
      members
        .map(({ id, color, style, quantity }) => [id, color, style, quantity])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    )
  return worn(before) !== worn(after)
}

async function tiesOf(
  scope: MedusaContainer,
  { wedding }: Quoted,
  details: Pick<WeddingDetails, "theme" | "date">,
  members: readonly WeddingMember[],
): Promise<WornTie[]> {
  const channel = await channelOfCart(scope, wedding.cart_id)
  if (channel === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The wedding's cart is sold through no sales channel",
    )
  }
  const audience = { regionId: wedding.region_id, salesChannelIds: [channel] }
  const party = await resolveParty(scope, audience, partyOf(details, members))
  return party.members.map(wornTie)
}
