import { completeCartWorkflow, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { bootOptions } from "../../boot-options"
import { guardWeddingCart, guardWeddingPayment } from "./guard-weddings"

if (bootOptions().hooks.guard_weddings) {
  updateCartPromotionsWorkflow.hooks.validate(async (input, ground) =>
    guardWeddingCart(input as never, ground),
  )
  completeCartWorkflow.hooks.validate(async (input, ground) => guardWeddingPayment(input, ground))
}
