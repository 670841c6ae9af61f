import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  computeAdjustmentsForPreviewWorkflow,
  computeDraftOrderAdjustmentsWorkflow,
  updateCartPromotionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { bootOptions } from "../../boot-options"
import { priceCartWeddings } from "./price-carts"
import { priceDraftOrderWeddings, priceOrderWeddings } from "./price-orders"

if (bootOptions().hooks.price_weddings) {
  updateCartPromotionsWorkflow.hooks.setPromotionContext(
    async (input, ground) => new StepResponse(await priceCartWeddings(input, ground)),
  )
  // Order edits, exchanges and claims.
  computeAdjustmentsForPreviewWorkflow.hooks.setPromotionContext(
    async (input, ground) => new StepResponse(await priceOrderWeddings(input as never, ground)),
  )
  computeDraftOrderAdjustmentsWorkflow.hooks.setPromotionContext(
    async (input, ground) => new StepResponse(await priceDraftOrderWeddings(input as never, ground)),
  )
}
