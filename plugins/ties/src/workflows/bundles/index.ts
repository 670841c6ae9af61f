import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { AddedBundle, Party } from "../../contract"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { refusedInCart } from "../quotes/refused-in-cart"
import { shortTies } from "../weddings/preview/warnings"
import { wornTie } from "./new-line"
import { putPartyWorkflow, removePartyWorkflow } from "./put-party"
import { type ResolvedMember, resolveParty } from "./resolve-party"
import type { KeepPartyInput } from "./steps/keep-party"

export interface PartyRequest {
  cartId: string
  salesChannelIds: string[]
  party: Party
}

/**
 * Puts a party into a cart as one wedding. The same key with the same party does it once and answers alike.
 * @throws MedusaError 400 for a party that can't be, 404 for an unknown cart, 409 for a key of another party
 */
export async function addBundle(
  scope: MedusaContainer,
  request: PartyRequest & { idempotencyKey: string },
): Promise<AddedBundle> {
  const hash = createHash("sha256").update(JSON.stringify(request.party)).digest("hex")
  return putParty(scope, request, { key: request.idempotencyKey, hash })
}

/** Puts a party in the place of the one that a wedding has. */
export async function replaceBundle(
  scope: MedusaContainer,
  request: PartyRequest & { bundleId: string },
): Promise<AddedBundle> {
  await requireBundle(scope, request.cartId, request.bundleId)
  return putParty(scope, request, { bundleId: request.bundleId })
}

/** Takes a wedding and its ties out of a cart. */
export async function removeBundle(scope: MedusaContainer, cartId: string, bundleId: string): Promise<void> {
  await openCart(scope, cartId)
  await requireBundle(scope, cartId, bundleId)
  await removePartyWorkflow(scope).run({ input: { cartId, bundleId } })
}

async function putParty(
  scope: MedusaContainer,
  { cartId, salesChannelIds, party }: PartyRequest,
  request: KeepPartyInput["request"],
): Promise<AddedBundle> {
  const cart = await openCart(scope, cartId)
  const audience = { regionId: cart.region_id, salesChannelIds }
  const { members, theme, weddingDate } = await resolveParty(scope, audience, party)
  await requireStock(scope, members, salesChannelIds)
  const { result } = await putPartyWorkflow(scope).run({
    input: {
      cartId,
      theme,
      weddingDate,
      members: members.map(wornTie),
      request,
    },
  })
  const { lines } = await scope
    .resolve<BundlesService>(BUNDLES_MODULE)
    .retrieveBundle(result.bundleId, { relations: ["lines"] })
  const ordered = [...lines].sort((one, other) => one.rank - other.rank)
  return {
    bundle_id: result.bundleId,
    cart_id: cartId,
    lines: ordered.flatMap(({ key, line_item_id }) => (line_item_id ? [{ key, line_item_id }] : [])),
  }
}

/** Medusa looks at each line by itself; a party may be short of a tie of which each member wants only one. */
async function requireStock(
  scope: MedusaContainer,
  members: readonly ResolvedMember[],
  salesChannelIds: string[],
): Promise<void> {
  const short = await shortTies(scope, members, salesChannelIds)
  if (short.length === 0) return
  const sentences = short.map(
    ({ color, style, wanted, available }) =>
      `members: the party wants ${wanted} of "${color}" as "${style}", and ${available} are left`,
  )
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentences.join("; "))
}

async function requireBundle(scope: MedusaContainer, cartId: string, bundleId: string): Promise<void> {
  const [bundle] = await scope
    .resolve<BundlesService>(BUNDLES_MODULE)
    .listBundles({ id: bundleId, cart_id: cartId }, { select: ["id"] })
  if (!bundle) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no wedding ${bundleId} in this cart`)
  }
}

/**
 * @throws MedusaError NOT_FOUND (404) for an unknown cart, NOT_ALLOWED (400) for one that has become an order, CONFLICT
 * (409) for one whose party is changed with its wedding
 */
async function openCart(scope: MedusaContainer, cartId: string): Promise<{ region_id: string | undefined }> {
  const [cart] = await scope
    .resolve(Modules.CART)
    .listCarts({ id: cartId }, { select: ["id", "region_id", "completed_at"] })
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cartId}`)
  if (cart.completed_at) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This cart has become an order; start a new one")
  }
  const guarded = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).findGuarded(cartId)
  if (guarded)
    throw refusedInCart(guarded, "what a wedding wears is changed with the wedding, and not in its cart")
  return { region_id: cart.region_id }
}
