import type { CreateCartWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import type { WornTie } from "../bundles/new-line"
import { putPartyWorkflow } from "../bundles/put-party"
import { pinPricesStep } from "./steps/pin-prices"

interface Input {
  cart: CreateCartWorkflowInputDTO
  ties: WornTie[]
  /** That it is priced with. */
  codes: string[]
  theme: string | null
  date: string
}

/** Makes a cart of its own for a wedding, with its party in it; or nothing. The wedding is written after it. */
export const makeCartWorkflow = createWorkflow("ties-make-wedding-cart", (input: Input) => {
  const cart = createCartWorkflow.runAsStep({ input: input.cart })
  const party = transform({ input, cart }, ({ input: { ties, theme, date }, cart: { id } }) => ({
    cartId: id,
    theme,
    weddingDate: date,
    members: ties,
    request: { key: "wedding", hash: "" },
  }))
  putPartyWorkflow.runAsStep({ input: party })
  pinPricesStep(cart.id)
  when("ties-codes-of-wedding", input, ({ codes }) => codes.length > 0).then(() => {
    const coded = transform({ input, cart }, ({ input: { codes }, cart }) => ({
      cart_id: cart.id,
      promo_codes: codes,
      action: PromotionActions.ADD,
    }))
    updateCartPromotionsWorkflow.runAsStep({ input: coded })
  })
  const made = transform(cart, ({ id, customer_id }) => ({ id, customerId: customer_id ?? null }))
  return new WorkflowResponse(made)
})

/** Takes a cart away that no wedding came to be of. */
export async function dropCart(scope: MedusaContainer, cartId: string): Promise<void> {
  const bundles: BundlesService = scope.resolve(BUNDLES_MODULE)
  const parties = await bundles.listBundles({ cart_id: cartId }, { select: ["id"] })
  await bundles.deleteBundles(parties.map(({ id }) => id))
  await scope.resolve(Modules.CART).deleteCarts([cartId])
  await scope.resolve(ContainerRegistrationKeys.LINK).delete({ [Modules.CART]: { cart_id: cartId } })
}
