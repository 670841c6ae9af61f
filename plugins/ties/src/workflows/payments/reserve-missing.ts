import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { lendHolds } from "../stock/lend-holds"

interface Missing {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: string
}

/** Of an order `o`: its lines for which no stock was ever put aside and should have been. */
export const UNRESERVED = `
  select 1 from order_item i
  join order_line_item li on li.id = i.item_id and li.deleted_at is null
  join product_variant pv on pv.id = li.variant_id and pv.manage_inventory
  join product_variant_inventory_item v on v.variant_id = li.variant_id and v.deleted_at is null
  where i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > i.fulfilled_quantity
    and not exists (select 1 from reservation_item r where r.line_item_id = li.id)`

/** Lines of an order for which no stock is put aside and should be, each at the place of its channel that has the most left. */
const MISSING = `
  select distinct on (li.id, v.inventory_item_id)
    li.id as line_item_id, v.inventory_item_id, l.location_id, i.quantity * v.required_quantity as quantity
  from "order" o
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item li on li.id = i.item_id and li.deleted_at is null
  join product_variant pv on pv.id = li.variant_id and pv.manage_inventory
  join product_variant_inventory_item v on v.variant_id = li.variant_id and v.deleted_at is null
  join sales_channel_stock_location s on s.sales_channel_id = o.sales_channel_id and s.deleted_at is null
  join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.location_id = s.stock_location_id
    and l.deleted_at is null
  where o.id = ? and o.status = 'pending'
    and not exists (select 1 from reservation_item r where r.line_item_id = li.id)
  order by li.id, v.inventory_item_id, l.stocked_quantity - l.reserved_quantity desc`

/**
 * Puts stock aside for an order whose process died before it did so: by then it was sold. One that is sold out meanwhile is
 * put aside all the same, so that the shortage shows where stock is looked at.
 * @returns whether there was anything
 */
export async function reserveMissing(scope: MedusaContainer, orderId: string): Promise<boolean> {
  const missing = await select<Missing>(scope, MISSING, [orderId])
  if (missing.length === 0) return false
  // What a wedding's quote had reserved becomes its order's, and is not reserved twice.
  lendHolds(scope)
  await scope.resolve(Modules.INVENTORY).createReservationItems(
    missing.map(({ quantity, ...place }) => ({
      ...place,
      quantity: Number(quantity),
      allow_backorder: true,
    })),
  )
  return true
}
