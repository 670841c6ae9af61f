import type { HttpTypes } from "@medusajs/types"
import { inOrder } from "./in-order"

/** A line of Medusa's cart, as far as the shop reads it. */
export interface CartItem {
  id: string
  variant_id: string | null
  /** The colour's name at the time when the tie was put in. */
  product_title: string | null
  variant_title: string | null
  quantity: number
  /** Major units of the cart's currency, as charged. */
  unit_price: number
  is_tax_inclusive: boolean
  /** Before discounts, without and with tax. */
  subtotal: number
  original_total: number
  created_at: string
}

/** Medusa's own sums, in major units; nothing in the shop adds up money. */
export interface Sums {
  total: number
  item_subtotal: number
  original_item_total: number
  shipping_subtotal: number
  original_shipping_total: number
  discount_subtotal: number
  discount_total: number
  tax_total: number
}

export interface Cart extends Sums {
  id: string
  region_id: string
  currency_code: string
  email: string | null
  completed_at: string | null
  items: CartItem[]
  promotions: { code: string | null; is_automatic: boolean }[]
  shipping_methods: {
    id: string
    shipping_option_id: string | null
    name: string
    is_tax_inclusive: boolean
  }[]
  shipping_address: CartAddress | null
}

export type CartAddress = {
  [
    Part in
      | "first_name"
      | "last_name"
      | "company"
      | "address_1"
      | "address_2"
      | "city"
      | "province"
      | "postal_code"
      | "country_code"
      | "phone"
  ]: string | null
}

/** The fields to ask Medusa for: these and no others, whatever else a cart holds. */
export const CART_FIELDS = [
  "id,region_id,currency_code,email,completed_at,total,item_subtotal,original_item_total,shipping_subtotal",
  "original_shipping_total,discount_subtotal,discount_total,tax_total",
  "items.id,items.variant_id,items.product_title,items.variant_title,items.quantity,items.unit_price",
  "items.is_tax_inclusive,items.subtotal,items.original_total,items.created_at",
  "promotions.code,promotions.is_automatic",
  "shipping_methods.id,shipping_methods.shipping_option_id,shipping_methods.name,shipping_methods.is_tax_inclusive",
  "shipping_address.first_name,shipping_address.last_name,shipping_address.company,shipping_address.address_1",
  "shipping_address.address_2,shipping_address.city,shipping_address.province,shipping_address.postal_code",
  "shipping_address.country_code,shipping_address.phone",
].join(",")

/** Medusa's answer as the type above: it was asked for exactly these fields, and leaves lists out where they are empty. */
export function asCart(answer: HttpTypes.StoreCart): Cart {
  const cart = answer as unknown as Cart & { items?: CartItem[] }
  return {
    ...cart,
    items: inOrder(cart.items),
    promotions: cart.promotions ?? [],
    shipping_methods: cart.shipping_methods ?? [],
    shipping_address: cart.shipping_address ?? null,
  }
}

/** Ties in a cart, all lines together. */
export function countOf(cart: Pick<Cart, "items">): number {
  return cart.items.reduce((sum, { quantity }) => sum + quantity, 0)
}
