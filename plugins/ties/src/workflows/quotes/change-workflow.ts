import { PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  findOrCreateCustomerStep,
  releaseLockStep,
  updateCartPromotionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { putPartyWorkflow } from "../bundles/put-party"
import { WEDDING_CHANGED } from "./events"
import { CART_LOCK } from "./settle"
import { beginChangeStep, type ChangeInput } from "./steps/begin-change"
import { describePartyStep } from "./steps/describe-party"
import { finishChangeStep } from "./steps/finish-change"
import { followCoupleStep } from "./steps/follow-couple"
import { pinPricesStep } from "./steps/pin-prices"
import { endSpecialStep, makeSpecialStep } from "./steps/special-promotion"

/**
 * Changes a wedding and its cart together: the party, what decides its price, whom it is for, or a special price. What is about to be done
 * is written down first, and what the cart holds at the end is what the quote takes over; a step that fails undoes all, and
 * of a process that died whoever comes next does.
 */
export const changeWeddingWorkflow = createWorkflow("ties-change-wedding", (input: ChangeInput) => {
  // First of all, since of two who make one customer at once the second fails here, and has nothing to undo.
  const found = when("ties-finds-customer", input, ({ couple }) => couple !== null).then(() => {
    const asked = transform(input, ({ couple }) => ({ customerId: couple?.customerId, email: couple?.email }))
    return findOrCreateCustomerStep(asked)
  })
  acquireLockStep({ key: input.cartId, ...CART_LOCK })
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
  const finished = transform({ input, begun, promotion, found }, ({ input, begun, promotion, found }) => ({
    input,
    begun,
    promotionId: promotion?.id ?? null,
    customerId: found?.customer?.id ?? null,
  }))
  finishChangeStep(finished)
  when("ties-ends-special-price", begun, ({ outgoingPromotionId }) => outgoingPromotionId !== null).then(
    () => {
      const id = transform(begun, ({ outgoingPromotionId }) => outgoingPromotionId ?? "")
      endSpecialStep(id)
    },
  )
  emitEventStep({ eventName: WEDDING_CHANGED, data: { id: input.weddingId } })
  releaseLockStep({ key: input.cartId })
  return new WorkflowResponse(begun)
})
