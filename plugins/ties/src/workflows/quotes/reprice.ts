import { PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"

interface Repriced {
  cartId: string
  /** All promotion codes that the cart is to have. */
  codes: string[]
}

/**
 * Prices a cart anew, by whoever holds it: Medusa's workflow takes the cart's lock for itself where it is called alone, and
 * would wait in vain for its own caller; as a step of another it does not.
 */
export const repriceWorkflow = createWorkflow("ties-reprice-wedding", (input: Repriced) => {
  const asked = transform(input, ({ cartId, codes }) => ({
    cart_id: cartId,
    promo_codes: codes,
    action: PromotionActions.REPLACE,
    force_refresh_payment_collection: true,
  }))
  updateCartPromotionsWorkflow.runAsStep({ input: asked })
  return new WorkflowResponse(null)
})
