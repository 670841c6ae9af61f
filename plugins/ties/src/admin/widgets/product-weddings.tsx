import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { WeddingsOf } from "../weddings-of/weddings-of"

/** The weddings that wear a tie: whom to tell before it is changed or taken off the list. */
export default function ProductWeddingsWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  return <WeddingsOf query={{ product_id: product.id }} title="Worn at weddings" />
}

export const config = defineWidgetConfig({
  zone: "product.details.side.after",
  id: "kct-ties:product-weddings",
})
