import type { HttpTypes } from "@medusajs/types"
import { inOrder } from "@/features/cart/in-order"
import type { CartAddress, CartItem, Sums } from "@/features/cart/types"

/** An order of Medusa's, as far as the shop shows it. */
export interface Order extends Sums {
  id: string
  display_id: number
  created_at: string
  email: string | null
  currency_code: string
  status: string
  payment_status: string
  fulfillment_status: string
  items: CartItem[]
  shipping_methods: { name: string; is_tax_inclusive: boolean }[]
  shipping_address: CartAddress | null
}

export const ORDER_FIELDS = [
  "id,display_id,created_at,email,currency_code,status,payment_status,fulfillment_status",
  "total,item_subtotal,original_item_total,shipping_subtotal,original_shipping_total",
  "discount_subtotal,discount_total,tax_total",
  "items.id,items.variant_id,items.product_title,items.variant_title,items.quantity,items.unit_price",
  "items.is_tax_inclusive,items.subtotal,items.original_total,items.created_at",
  "shipping_methods.name,shipping_methods.is_tax_inclusive",
  // Whole: Medusa leaves single fields of an order's address out without a word.
  "*shipping_address",
].join(",")

/** Medusa's answer as the type above: it was asked for exactly these fields. */
export function asOrder(answer: HttpTypes.StoreOrder): Order {
  const order = answer as unknown as Order
  return {
    ...order,
    items: inOrder(order.items),
    shipping_methods: order.shipping_methods ?? [],
  }
}
