import type { MedusaContainer } from "@medusajs/framework/types"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { requirePayable } from "./payable"
import { holdingCart, settle } from "./settle"

/**
 * The cart of a wedding that may be paid now: the only way in which a couple learns its id.
 * @throws QuoteRefused (409) with what is missing
 */
export async function openCheckout(scope: MedusaContainer, weddingId: string): Promise<string> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const { wedding } = await weddings.requireWedding(weddingId)
  if (wedding.pending !== null) {
    await holdingCart(scope, wedding.cart_id, async () =>
      settle(scope, await weddings.requireWedding(weddingId)),
    )
  }
  await requirePayable(scope, wedding.cart_id)
  return wedding.cart_id
}
