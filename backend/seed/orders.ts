import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { checkOut, shippingOption } from "./checkout"
import { DEMO_ORDERS, type SeedOrder } from "./data/orders"
import { tiesOnSale } from "./ties"

interface Shelf {
  salesChannelId: string
  regionIds: ReadonlyMap<string, string>
  variantIds: readonly string[]
}

async function placedKeys(container: MedusaContainer): Promise<Set<unknown>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["metadata"],
    filters: { email: DEMO_ORDERS.map(({ email }) => email) },
  })
  return new Set(data.map(({ metadata }) => metadata?.["demo_key"]))
}

async function customerOf(container: MedusaContainer, email: string): Promise<{ customer_id?: string }> {
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: true })
  return customer ? { customer_id: customer.id } : {}
}

/** Places one order in the way that a shopper does: cart, shipping, payment, completion. */
async function placeOrder(container: MedusaContainer, order: SeedOrder, shelf: Shelf): Promise<void> {
  const region_id = shelf.regionIds.get(order.region)
  if (!region_id) throw new Error(`There is no region ${order.region}`)
  const items = order.items.flatMap(({ place, quantity }) => {
    const variant_id = shelf.variantIds[place % shelf.variantIds.length]
    return variant_id ? [{ variant_id, quantity }] : []
  })
  const address = { ...order.address }
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id,
      sales_channel_id: shelf.salesChannelId,
      email: order.email,
      ...(await customerOf(container, order.email)),
      items,
      shipping_address: address,
      billing_address: address,
      metadata: { demo_key: order.demo_key },
    },
  })
  await checkOut(container, cart.id, await shippingOption(container, order.shipping, order.region))
}

/**
 * The demo orders that have not been placed yet.
 *
 * @returns how many were placed; none while there is nothing to sell
 */
export async function seedOrders(
  container: MedusaContainer,
  salesChannelId: string,
  regionIds: ReadonlyMap<string, string>,
): Promise<number> {
  const placed = await placedKeys(container)
  const missing = DEMO_ORDERS.filter(({ demo_key }) => !placed.has(demo_key))
  if (missing.length === 0) return 0
  const variantIds = (await tiesOnSale(container)).map(({ variantId }) => variantId)
  if (variantIds.length === 0) return 0
  for (const order of missing) await placeOrder(container, order, { salesChannelId, regionIds, variantIds })
  return missing.length
}
