import { PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findOrCreateCustomerStep, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { putPartyWorkflow } from "../bundles/put-party"
import { beginChangeStep, type ChangeInput } from "./steps/begin-change"
import { describePartyStep } from "./steps/describe-party"
import { followCoupleStep } from "./steps/follow-couple"
import { pinPricesStep } from "./steps/pin-prices"
import { endSpecialStep, makeSpecialStep } from "./steps/special-promotion"

/**
 * Makes a wedding's cart what a change of the wedding asks for: the party, what decides its price, whom it is for, or a
 * special price. It is written down first what is about to be done. Whoever calls holds the cart, undoes what failed
 * (`restoreOrLeave`), and has the wedding take over what the cart holds.
 */
export const changeCartWorkflow = createWorkflow("ties-change-wedding-cart", (input: ChangeInput) => {
  // First of all, since of two who make one customer at once the second fails here, and has nothing to undo.
  const found = when("ties-finds-customer", input, ({ couple }) => couple !== null).then(() => {
    const asked = transform(input, ({ couple }) => ({ customerId: couple?.customerId, email: couple?.email }))
    return findOrCreateCustomerStep(asked)
  })
  const begun = beginChangeStep(input)
  when("ties-other-couple", input, ({ couple }) => couple !== null).then(() => {
    const followed = transform({ input, found }, ({ input: { cartId, couple }, found }) => ({
      cartId,
      email: couple?.email ?? "",
      customerId: found?.customer?.id ?? null,
    }))
    followCoupleStep(followed)
  })
  when("ties-other-ties", input, ({ ties }) => ties !== null).then(() => {
    const party = transform({ input, begun }, ({ input: { ties, theme, date, cartId }, begun }) => ({
      cartId,
      theme,
      weddingDate: date,
      members: ties ?? [],
      request: { bundleId: begun.bundleId },
    }))
    putPartyWorkflow.runAsStep({ input: party })
    pinPricesStep(input.cartId)
  })
  when("ties-same-ties", input, ({ ties }) => ties === null).then(() => {
    describePartyStep({ begun, theme: input.theme, date: input.date, members: input.members })
  })
  const promotion = when("ties-other-special-price", input, ({ percent }) => percent !== null).then(() => {
    const priced = transform({ input, begun }, ({ input: { weddingId, percent }, begun }) => ({
      begun,
      weddingId,
      percent: percent ?? 0,
    }))
    return makeSpecialStep(priced)
  })
  updateCartPromotionsWorkflow.runAsStep({
    input: {
      cart_id: input.cartId,
      promo_codes: begun.codes,
      action: PromotionActions.REPLACE,
      force_refresh_payment_collection: true,
    },
  })
  when("ties-ends-special-price", begun, ({ outgoingPromotionId }) => outgoingPromotionId !== null).then(
    () => {
      const id = transform(begun, ({ outgoingPromotionId }) => outgoingPromotionId ?? "")
      endSpecialStep(id)
    },
  )
  const made = transform({ begun, promotion, found }, ({ begun: { change }, promotion, found }) => ({
    change,
    promotionId: promotion?.id ?? null,
    customerId: found?.customer?.id ?? null,
  }))
  return new WorkflowResponse(made)
})
