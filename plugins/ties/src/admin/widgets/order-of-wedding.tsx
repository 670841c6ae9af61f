import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderLeft } from "../fulfilment/order-left"
import { WeddingsOf } from "../weddings-of/weddings-of"

/** Which wedding an order, or the draft of one, is for; and of an order, what is left to pack and whether that is late. */
export default function OrderOfWeddingWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  return (
    <WeddingsOf query={{ order_id: order.id }} title="Wedding">
      <OrderLeft orderId={order.id} />
    </WeddingsOf>
  )
}

export const config = defineWidgetConfig({
  zone: ["order.details.side.before", "draft_order.details.side.before"],
  id: "kct-ties:order-of-wedding",
})
