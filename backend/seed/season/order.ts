import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import { orderOfCart } from "@kct/medusa-plugin-ties/workflows/quotes/paid"
import { bindOrder } from "@kct/medusa-plugin-ties/workflows/weddings/bind-order"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { checkOut, shippingOption } from "../checkout"
import { REGIONS } from "../data/regions"
import type { SeasonWedding } from "./weddings"

const SHIPPING = "Standard"

/** Pays for a wedding at the checkout, as its couple does. @returns the id of the order */
export async function orderWedding(
  container: MedusaContainer,
  weddingId: string,
  { place }: SeasonWedding,
): Promise<string> {
  const { wedding } = await container.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
  const region = REGIONS.find(({ countries }) =>
    countries.some(({ country_code }) => country_code === place.country),
  )
  if (!region) throw new Error(`No region ships to ${place.country}`)
  if ((await orderOfCart(container, wedding.cart_id)) === null) {
    await checkOut(container, wedding.cart_id, await shippingOption(container, SHIPPING, region.name))
  }
  const orderId = await orderOfCart(container, wedding.cart_id)
  if (orderId === null) throw new Error(`The cart of ${wedding.code} became no order`)
  await bindOrder(container, orderId)
  return orderId
}

type Standing = "packed" | "shipped" | "delivered"

/** Packs, ships and delivers a whole order as far as it is to be, from where it is. */
export async function fulfilOrder(
  container: MedusaContainer,
  orderId: string,
  until: Standing,
): Promise<void> {
  const order = await container.resolve(Modules.ORDER).retrieveOrder(orderId, { relations: ["items"] })
  const items = (order.items ?? []).map(({ id, quantity }) => ({ id, quantity: Number(quantity) }))
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: ["fulfillments.id", "fulfillments.shipped_at", "fulfillments.delivered_at"],
    filters: { id: orderId },
  })
  const [found] = data[0]?.fulfillments ?? []
  const fulfillmentId =
    found?.id ??
    (await createOrderFulfillmentWorkflow(container).run({ input: { order_id: orderId, items } })).result.id
  if (until === "packed") return
  if (!found?.shipped_at) {
    await createOrderShipmentWorkflow(container).run({
      input: { order_id: orderId, fulfillment_id: fulfillmentId, items },
    })
  }
  if (until === "shipped" || found?.delivered_at) return
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId, fulfillmentId } })
}
