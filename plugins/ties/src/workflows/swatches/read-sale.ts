import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SWATCHES_MODULE, type SwatchesService } from "../../modules/swatches"

/** A kit's line in an order. Money in major units. */
export interface SoldKit {
  id: string
  quantity: number
  returned: number
  unit_price: number
  is_tax_inclusive: boolean
  metadata: Record<string, unknown> | null
}

/** An order as far as swatch kits are concerned. */
export interface KitOrder {
  id: string
  status: string
  currency_code: string
  /** Null for a guest without a record. */
  customer_id: string | null
  /** Null for an order that came from no cart, as staff make them. */
  cart_id: string | null
  captured: number
  refunded: number
  kits: SoldKit[]
}

interface Row {
  id: string
  status: string
  currency_code: string
  customer_id: string | null
  items?: Array<{
    id: string
    variant_id: string | null
    quantity: number
    unit_price: number
    is_tax_inclusive: boolean
    metadata: Record<string, unknown> | null
    detail?: { return_received_quantity?: number | null; return_dismissed_quantity?: number | null }
  } | null>
  payment_collections?: Array<{ captured_amount?: number | null; refunded_amount?: number | null } | null>
}

/** The order with the lines that are kits; null where there is no such order. */
export async function readKitOrder(container: MedusaContainer, orderId: string): Promise<KitOrder | null> {
  const kitVariantId = await container.resolve<SwatchesService>(SWATCHES_MODULE).kitVariantId()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "currency_code",
      "customer_id",
      // Whole: Medusa puts a line's quantity together from both.
      "items.*",
      "items.detail.*",
      "payment_collections.captured_amount",
      "payment_collections.refunded_amount",
    ],
    filters: { id: orderId },
  })
  const order = data[0] as unknown as Row | undefined
  if (!order) return null
  const { data: carts } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  })
  const paid = (order.payment_collections ?? []).flatMap((one) => one ?? [])
  return {
    id: order.id,
    status: order.status,
    currency_code: order.currency_code,
    customer_id: order.customer_id,
    cart_id: carts[0]?.cart_id ?? null,
    captured: sum(paid.map(({ captured_amount }) => captured_amount)),
    refunded: sum(paid.map(({ refunded_amount }) => refunded_amount)),
    kits: (order.items ?? [])
      .flatMap((item) => (item && kitVariantId !== null && item.variant_id === kitVariantId ? item : []))
      .map(({ id, quantity, unit_price, is_tax_inclusive, metadata, detail }) => ({
        id,
        quantity: Number(quantity),
        returned: sum([detail?.return_received_quantity, detail?.return_dismissed_quantity]),
        unit_price: Number(unit_price),
        is_tax_inclusive,
        metadata,
      })),
  }
}

function sum(parts: ReadonlyArray<number | null | undefined>): number {
  return parts.reduce<number>((total, part) => total + Number(part ?? 0), 0)
}
