import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  deleteLineItemsStep,
  deleteLineItemsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { TOKEN_KEY } from "../weddings/mark-lines"
import { bindLinesStep } from "./steps/bind-lines"
import { dropBundleStep } from "./steps/drop-bundle"
import { type KeepPartyInput, keepPartyStep } from "./steps/keep-party"

/** Seconds that a request waits for another one of the same cart, and after which a lock that was left is given up. */
const LOCK = { timeout: 30, ttl: 60 }

/**
 * Puts a whole party into a cart, or in place of the one that a wedding has: all its ties or none, in one go, under the
 * cart's lock. The cart's prices are computed once.
 */
export const putPartyWorkflow = createWorkflow("ties-put-party", (input: KeepPartyInput) => {
  acquireLockStep({ key: input.cartId, ...LOCK })
  const party = keepPartyStep(input)
  when("ties-replaces-party", party, ({ outgoing }) => outgoing.length > 0).then(() => {
    deleteLineItemsStep(party.outgoing)
  })
  when("ties-puts-party-in", party, ({ fresh }) => fresh).then(() => {
    const items = transform(party, ({ lines }) =>
      lines.map(({ variantId, quantity, token }) => ({
        variant_id: variantId,
        quantity,
        metadata: { [TOKEN_KEY]: token },
      })),
    )
    addToCartWorkflow.runAsStep({ input: { cart_id: input.cartId, items } })
    bindLinesStep({ cartId: input.cartId, party })
  })
  releaseLockStep({ key: input.cartId })
  return new WorkflowResponse(party)
})

/** Takes a wedding and its ties out of a cart. */
export const removePartyWorkflow = createWorkflow(
  "ties-remove-party",
  (input: { cartId: string; bundleId: string }) => {
    acquireLockStep({ key: input.cartId, ...LOCK })
    const ids = dropBundleStep(input.bundleId)
    deleteLineItemsWorkflow.runAsStep({ input: { cart_id: input.cartId, ids } })
    releaseLockStep({ key: input.cartId })
    return new WorkflowResponse(ids)
  },
)
