import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"

/** The wedding of the desk that an order is of; null where it is of none, as when a party was put straight into a bag. */
export async function deskWeddingOf(scope: MedusaContainer, orderId: string): Promise<string | null> {
  const found = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).findWeddingOrder(orderId)
  return found?.wedding_id ?? null
}

/**
 * An order of the desk's is changed with its party: who is in it and who pays what would not follow an edit of the ties alone.
 * @throws MedusaError NOT_ALLOWED (400)
 */
export async function requireNotOnTheDesk(scope: MedusaContainer, orderId: string): Promise<void> {
  if ((await deskWeddingOf(scope, orderId)) === null) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This order is a wedding’s: change the party on the wedding’s page, and the order, who is in it and who pays what change together.",
  )
}
