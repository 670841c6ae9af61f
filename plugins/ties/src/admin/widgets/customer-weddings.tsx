import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { WeddingsOf } from "../weddings-of/weddings-of"

/** The weddings of a customer. */
export default function CustomerWeddingsWidget({ data: customer }: DetailWidgetProps<AdminCustomer>) {
  return <WeddingsOf query={{ customer_id: customer.id }} title="Weddings" />
}

export const config = defineWidgetConfig({
  zone: "customer.details.side.before",
  id: "kct-ties:customer-weddings",
})
