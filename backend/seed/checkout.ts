import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BUILT_IN } from "./data/payments"

/** The shipping option of a name in a region. @throws Error where there is none */
export async function shippingOption(
  container: MedusaContainer,
  shipping: string,
  region: string,
): Promise<string> {
  const [option] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ name: shipping, service_zone: { name: region } })
  if (option) return option.id
  throw new Error(`There is no ${shipping} shipping in ${region}`)
}

/** Has a cart that knows where it goes shipped, paid and completed, in the way that a shopper does. */
export async function checkOut(container: MedusaContainer, cartId: string, optionId: string): Promise<void> {
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cartId, options: [{ id: optionId }] },
  })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cartId },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: BUILT_IN },
  })
  await completeCartWorkflow(container).run({ input: { id: cartId } })
}
