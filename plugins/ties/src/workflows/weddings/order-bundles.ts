import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { CartBundles } from "../../contract"
import { isMirrorCode } from "../../modules/pricing/promotions/mirror"
import { bindOrder } from "./bind-order"
import { describeBundles, type SummedLine } from "./cart-bundles"
import { presentWeddings } from "./mark-lines"
import { readRulesInForce } from "./price-lines"
import { pricedAt, rowsOfOrder } from "./rows"

/** A line of an order, with what staff read of it. */
export interface OrderLine extends SummedLine {
  product_title?: string | null
  variant_title?: string | null
  title: string
  unit_price: number
  total: number
  detail?: { fulfilled_quantity?: unknown }
}

/** An order with its weddings. */
export interface OrderWithBundles extends CartBundles {
  order: {
    id: string
    created_at: string | Date
    currency_code: string
    region_id: string | null
    sales_channel_id: string | null
    items?: OrderLine[]
  }
}

const FIELDS = [
  "id",
  "created_at",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "total",
  "items.*",
  "items.adjustments.*",
  "items.detail.*",
  "items.total",
  "items.subtotal",
  "items.original_total",
  "items.discount_total",
  "items.discount_subtotal",
]

/**
 * The weddings of an order, with the rules of the time when it was made. Of its codes it is told what they took off; one
 * that stood by took nothing.
 * @throws MedusaError NOT_FOUND for an unknown order
 */
export async function readOrderBundles(scope: MedusaContainer, orderId: string): Promise<OrderWithBundles> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order = data[0] as unknown as OrderWithBundles["order"] | undefined
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${orderId}`)
  await bindOrder(scope, orderId)
  const [rows, rules] = await Promise.all([rowsOfOrder(scope, orderId), readRulesInForce(scope)])
  const items = order.items ?? []
  const weddings = presentWeddings(rows, items, (row) => row.order_line_item_id)
  return {
    order,
    bundles: describeBundles(weddings, items, rules, pricedAt(rows, new Date(order.created_at).getTime())),
    codes: codesOf(items),
  }
}

function codesOf(items: readonly SummedLine[]): CartBundles["codes"] {
  const taken = new Map<string, number>()
  for (const { adjustments, is_tax_inclusive, subtotal, original_total } of items)
    for (const { code, amount } of adjustments ?? []) {
      if (!code || isMirrorCode(code)) continue
      const gross = is_tax_inclusive && Number(subtotal) > 0 ? Number(original_total) / Number(subtotal) : 1
      taken.set(code, (taken.get(code) ?? 0) + Number(amount) * gross)
    }
  return [...taken].map(([code, would_save]) =>
    would_save > 0
      ? { code, state: "applied" as const, would_save, reason: "This code was applied" }
      : { code, state: "standing_by" as const, would_save, reason: "The wedding price took more off" },
  )
}
