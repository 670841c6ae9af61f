import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface Followed {
  cartId: string
  /** Of the couple, from now. */
  email: string
  /** Whose cart it is from now; null for nobody's. */
  customerId: string | null
}

/**
 * Has a wedding's cart follow its couple to another e-mail address, and to the customer that this makes of it: the order
 * is told to the address that the couple has, and not to one that it gave up.
 */
export const followCoupleStep = createStep(
  "ties-follow-couple",
  async ({ cartId, email, customerId }: Followed, { container }) => {
    const carts = container.resolve(Modules.CART)
    const before = await carts.retrieveCart(cartId, { select: ["id", "email", "customer_id"] })
    await carts.updateCarts(cartId, { email, customer_id: customerId })
    return new StepResponse(null, { cartId, email: before.email, customer_id: before.customer_id })
  },
  async (before, { container }) => {
    if (!before) return
    const { cartId, email, customer_id } = before
    await container.resolve(Modules.CART).updateCarts(cartId, { email, customer_id })
  },
)
