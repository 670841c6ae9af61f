import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { isBuiltIn } from "./ask-provider"
import { sessionsOfCart } from "./read-bag"
import { settleBag } from "./settle-bag"

const refused = (message: string) => new MedusaError(MedusaError.Types.CONFLICT, message)

/**
 * Lets nobody begin to pay a second time for a bag that was paid for. Medusa closes the payment before when another is begun,
 * and goes on when that fails, as it does for one that was taken.
 * @throws MedusaError CONFLICT (409)
 */
export async function refuseSecondPayment(scope: MedusaContainer, cartId: string): Promise<void> {
  const begun = await sessionsOfCart(scope, cartId)
  if (begun.every(({ provider_id }) => isBuiltIn(provider_id))) return
  const standing = await settleBag(scope, cartId)
  if (standing.is === "ordered")
    throw refused("This bag was paid for already, and is ordered. Nothing is charged again.")
  if (standing.is === "paid without an order") {
    throw refused(
      "This bag was paid for already, and we are still placing its order. Nothing is charged again.",
    )
  }
  if (standing.is === "unknown") {
    throw refused(
      "We can’t see just now whether your first payment went through, so no other one is begun. Try again in a moment.",
    )
  }
}
