import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { KIT_TOKEN } from "./kit-token"
import { bindKitLineStep } from "./steps/bind-kit-line"
import { openKitLineStep, type KitLineInput } from "./steps/open-kit-line"

export interface AddKitInput extends KitLineInput {
  variant_id: string
}

/** Puts one kit into a cart, under Medusa's own lock of that cart, and ties its colours to the line. Undone as a whole. */
export const addSwatchKitWorkflow = createWorkflow("add-swatch-kit", (input: AddKitInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 20 })
  const id = openKitLineStep(input)
  const items = transform({ input }, ({ input: { variant_id, token } }) => [
    { variant_id, quantity: 1, metadata: { [KIT_TOKEN]: token } },
  ])
  addToCartWorkflow.runAsStep({ input: { cart_id: input.cart_id, items } })
  const binding = transform({ input, id }, ({ input: { cart_id, token }, id }) => ({ id, cart_id, token }))
  const lineItemId = bindKitLineStep(binding)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(lineItemId)
})
