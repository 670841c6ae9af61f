import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Has the lines of a cart keep the unit prices that they were put in at. Medusa reads prices anew when an address or a
 * customer changes; what a quote offers is not to change under those who look at it.
 */
export const pinPricesStep = createStep("ties-pin-prices", async (cartId: string, { container }) => {
  await container
    .resolve(Modules.CART)
    .updateLineItems({ cart_id: cartId }, { is_custom_price: true } as never)
  return new StepResponse(null)
})
