import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { WeddingChange } from "../../modules/weddings/store/begin-change"
import { refused } from "../../modules/weddings/store/refusal"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"
import { repriceWorkflow } from "./reprice"
import { dropSpecial, reviveSpecial } from "./special-promotion"

/** Seconds that who wants a wedding's cart waits for another, and after which a lock that was left is given up. */
export const CART_LOCK = { timeout: 30, ttl: 60 }

/** Runs something while no other changes, pays or completes the wedding's cart. */
export const holdingCart = <T>(scope: MedusaContainer, cartId: string, work: () => Promise<T>): Promise<T> =>
  scope.resolve(Modules.LOCKING).execute(cartId, work, { timeout: CART_LOCK.timeout })

/**
 * Sees to it that no change of a wedding's cart is half done. Whoever calls holds the cart, so that one which is there all
 * the same was left by a process that died: it is undone. Only a young one may still be under way, where several processes
 * share a database and no locks.
 * @throws QuoteRefused (409) for one that is under way
 */
export async function settle(scope: MedusaContainer, { wedding, quote }: Quoted): Promise<void> {
  const change = wedding.pending as WeddingChange | null
  if (change === null) return
  if (Date.now() - Date.parse(change.started_at) < CART_LOCK.ttl * 1000) {
    const message = "It is being changed right now: look again in a moment."
    throw refused({ code: "stale_version", message, possible: [] }, quote)
  }
  await restoreCart(scope, wedding, change, "crash")
  scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`A change of the wedding ${wedding.code} was left half done, and was undone`)
}

type Place = Pick<Quoted["wedding"], "id" | "cart_id">

/** As `restoreCart`, for a change that failed. Where even that fails, whoever comes next does it: `settle`. */
export async function restoreOrLeave(
  scope: MedusaContainer,
  { weddingId, changeId }: { weddingId: string; changeId: string },
): Promise<void> {
  try {
    const { wedding } = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
    const change = wedding.pending as WeddingChange | null
    if (change?.id === changeId) await restoreCart(scope, wedding, change, "failure")
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`A change of ${weddingId} failed and is half undone; it is undone later`, error as Error)
  }
}

/**
 * Makes a wedding's cart again what it was before a change that did not come to its end. Doing it twice, or half and then
 * again, does the same. Whoever calls holds the cart.
 */
async function restoreCart(
  scope: MedusaContainer,
  { id, cart_id }: Place,
  change: WeddingChange,
  after: "failure" | "crash",
): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const bundles: BundlesService = scope.resolve(BUNDLES_MODULE)
  const { bundle, lines, special_code, codes = [], contact } = change.before
  // Where it came to its end after all, there is nothing to undo.
  if (!(await weddings.priceAsBefore(id, change))) return
  const kept = lines.flatMap(({ line_item_id }) => (line_item_id ? [line_item_id] : []))
  await restoreLines(scope, cart_id, kept)
  if (contact) await scope.resolve(Modules.CART).updateCarts(cart_id, contact)
  const written = await bundles.listBundleLines({ bundle_id: bundle.id }, { select: ["id"], take: null })
  await bundles.deleteBundleLines(written.map((line) => line.id))
  await bundles.updateBundles(bundle)
  await bundles.createBundleLines(lines as never)
  if (special_code !== null) await reviveSpecial(scope, special_code)
  await repriceWorkflow(scope).run({
    input: { cartId: cart_id, codes: special_code === null ? codes : [special_code, ...codes] },
  })
  if (change.special_code !== null && change.special_code !== special_code) {
    await dropSpecial(scope, change.special_code)
  }
  await weddings.dropChange(id, change, after)
}

async function restoreLines(scope: MedusaContainer, cartId: string, kept: string[]): Promise<void> {
  const carts = scope.resolve(Modules.CART)
  const items = await carts.listLineItems({ cart_id: cartId }, { select: ["id"], take: null })
  const present = new Set(items.map(({ id }) => id))
  const strange = [...present].filter((id) => !kept.includes(id))
  if (strange.length > 0) await carts.softDeleteLineItems(strange)
  const gone = kept.filter((id) => !present.has(id))
  if (gone.length > 0) await carts.restoreLineItems(gone)
  // With a line comes back every discount that it ever had, and Medusa takes only one of each code away as it computes
  // them anew: without this, the wedding would have them twice.
  const discounts = await carts.listLineItemAdjustments({ item_id: kept }, { select: ["id"], take: null })
  if (discounts.length > 0) await carts.softDeleteLineItemAdjustments(discounts.map(({ id }) => id))
}
