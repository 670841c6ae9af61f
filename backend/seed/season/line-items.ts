import type { CartLineItemDTO, CreateCartAddressDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"

/** A line item as Medusa makes it of a tie, but for whose it is and how many they are. */
export type BareLineItem = Record<string, unknown>

/** What describes the tie. */
const TEXTS = /^(title|subtitle|thumbnail|product_\w+|variant_\w+)$/
const FACTS = new Set(["unit_price", "is_tax_inclusive", "is_discountable", "requires_shipping"])
const TAX = new Set(["description", "tax_rate_id", "code", "rate", "provider_id"])

function pick(row: object, wanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => wanted(name) && value !== null))
}

const bare = (item: CartLineItemDTO): BareLineItem => ({
  ...pick(item, (name) => TEXTS.test(name) || FACTS.has(name)),
  tax_lines: (item.tax_lines ?? []).map((line) => pick(line, (name) => TAX.has(name))),
})

/** Where a cart is sold, and where it goes. */
export interface Destination {
  regionId: string
  salesChannelId: string
  address: CreateCartAddressDTO
}

/**
 * What Medusa makes of ties in a cart that goes to a place, by variant: texts, prices, taxes. It is read off one cart
 * that holds one of each and is deleted again, because to put every party into its cart costs hundreds of statements
 * a cart.
 */
export async function readLineItems(
  container: MedusaContainer,
  { regionId, salesChannelId, address }: Destination,
  variantIds: readonly string[],
): Promise<Map<string, BareLineItem>> {
  const carts = container.resolve(Modules.CART)
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: regionId,
      sales_channel_id: salesChannelId,
      shipping_address: address,
      items: variantIds.map((variant_id) => ({ variant_id, quantity: 1 })),
    },
  })
  const items = await carts.listLineItems({ cart_id: cart.id }, { relations: ["tax_lines"], take: null })
  await carts.deleteCarts([cart.id])
  return new Map(items.map((item) => [item.variant_id ?? "", bare(item)]))
}
