import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows"
import { bootOptions } from "../../boot-options"
import { refuseBareKits } from "./refuse-bare-kits"
import { refuseWithdrawnTies } from "./refuse-withdrawn-ties"

const { refuse_withdrawn_ties, refuse_bare_kits } = bootOptions().hooks
const guards = [
  ...(refuse_withdrawn_ties ? [refuseWithdrawnTies] : []),
  ...(refuse_bare_kits ? [refuseBareKits] : []),
]

/** A hook takes one handler in an app, so ours stand in one. */
async function guard(...given: Parameters<typeof refuseWithdrawnTies>): Promise<void> {
  for (const refuse of guards) await refuse(...given)
}

if (guards.length > 0) {
  addToCartWorkflow.hooks.validate(guard)
  createCartWorkflow.hooks.validate(guard)
}
