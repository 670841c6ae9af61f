import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { WeddingsOf } from "../weddings-of/weddings-of"

/** Which wedding an order, or the draft of one, is for. */
export default function OrderOfWeddingWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  return <WeddingsOf query={{ order_id: order.id }} title="Wedding" />
}

export const config = defineWidgetConfig({
  zone: ["order.details.side.before", "draft_order.details.side.before"],
  id: "kct-ties:order-of-wedding",
})
