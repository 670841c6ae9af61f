import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows"
import { bootOptions } from "../../boot-options"
import { refuseWithdrawnTies } from "./refuse-withdrawn-ties"

if (bootOptions().hooks.refuse_withdrawn_ties) {
  addToCartWorkflow.hooks.validate(refuseWithdrawnTies)
  createCartWorkflow.hooks.validate(refuseWithdrawnTies)
}
