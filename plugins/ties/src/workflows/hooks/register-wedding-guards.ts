import { completeCartWorkflow, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { bootOptions } from "../../boot-options"
import { expectedOfCart } from "../shares/expected"
import { guardPaidAmount } from "./guard-payments"
import { guardWeddingCart, guardWeddingPayment } from "./guard-weddings"

const { guard_weddings, guard_payments } = bootOptions().hooks

if (guard_weddings) {
  updateCartPromotionsWorkflow.hooks.validate(async (input, ground) =>
    guardWeddingCart(input as never, ground),
  )
}
if (guard_weddings || guard_payments) {
  completeCartWorkflow.hooks.validate(async (input, ground) => {
    if (guard_weddings) await guardWeddingPayment(input, ground)
    if (guard_payments) {
      guardPaidAmount(input as never, await expectedOfCart(ground.container, input.cart.id))
    }
  })
}
