import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { WeddingChange } from "../../modules/weddings/store/begin-change"
import { refused } from "../../modules/weddings/store/refusal"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"

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
  await restoreCart(scope, wedding, change)
  scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`A change of the wedding ${wedding.code} was left half done, and was undone`)
}

/** Makes a wedding's cart again what it was before a change. Doing it twice, or half and then again, does the same. */
export async function restoreCart(
  scope: MedusaContainer,
  { id, cart_id }: Pick<Quoted["wedding"], "id" | "cart_id">,
  change: WeddingChange,
): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const bundles: BundlesService = scope.resolve(BUNDLES_MODULE)
  const carts = scope.resolve(Modules.CART)
  const { bundle, lines, special_code, codes = [], contact } = change.before
  await weddings.priceAsBefore(id, change)
  const kept = lines.flatMap(({ line_item_id }) => (line_item_id ? [line_item_id] : []))
  const present = await carts.listLineItems({ cart_id }, { select: ["id"], take: null })
  const strange = present.filter((item) => !kept.includes(item.id)).map((item) => item.id)
  if (strange.length > 0) await carts.softDeleteLineItems(strange)
  await carts.restoreLineItems(kept)
  if (contact) await carts.updateCarts(cart_id, contact)
  const written = await bundles.listBundleLines({ bundle_id: bundle.id }, { select: ["id"], take: null })
  await bundles.deleteBundleLines(written.map((line) => line.id))
  await bundles.updateBundles(bundle)
  await bundles.createBundleLines(lines as never)
  await updateCartPromotionsWorkflow(scope).run({
    input: {
      cart_id,
      promo_codes: special_code === null ? codes : [special_code, ...codes],
      action: PromotionActions.REPLACE,
      force_refresh_payment_collection: true,
    },
  })
  await weddings.dropChange(id, change)
}
