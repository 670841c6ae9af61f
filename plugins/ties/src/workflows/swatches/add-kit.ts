import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { KIT_TOKEN } from "./kit-token"
import { bindKitLineStep } from "./steps/bind-kit-line"
import { openKitLineStep, type KitLineInput } from "./steps/open-kit-line"

export interface AddKitInput extends KitLineInput {
  variant_id: string
}

/**
 * Puts one kit into a cart, under Medusa's own lock of that cart, and ties its colours to the line. Undone as a whole;
 * a second time with the same token does nothing and answers alike.
 */
export const addSwatchKitWorkflow = createWorkflow("add-swatch-kit", (input: AddKitInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 20 })
  const opened = openKitLineStep(input)
  const made = when("ties-puts-kit-in", opened, ({ lineItemId }) => lineItemId === null).then(() => {
    const items = transform({ input }, ({ input: { variant_id, token } }) => [
      { variant_id, quantity: 1, metadata: { [KIT_TOKEN]: token } },
    ])
    addToCartWorkflow.runAsStep({ input: { cart_id: input.cart_id, items } })
    return bindKitLineStep({ id: opened.id, cart_id: input.cart_id, token: input.token })
  })
  const lineItemId = transform({ opened, made }, ({ opened, made }) => lineOf(opened.lineItemId ?? made))
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(lineItemId)
})

function lineOf(id: string | undefined): string {
  if (id === undefined) throw new Error("No line item is known of the swatch kit")
  return id
}
