import type { MedusaContainer } from "@medusajs/framework/types"
import { sellableQuantity } from "../domain/availability"
import { groupBy } from "../domain/group-by"
import { select } from "../database/select"

/** A sum over no level is null: nobody counts it there. Numerics come as text. */
const NEEDS = `
  select i.variant_id, i.required_quantity as required, (
    select sum(l.stocked_quantity - l.reserved_quantity)
    from inventory_level l
    where l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
      and l.location_id in (
        select c.stock_location_id from sales_channel_stock_location c
        where c.sales_channel_id = any(?) and c.deleted_at is null
      )
  ) as free
  from product_variant_inventory_item i
  where i.variant_id = any(?) and i.deleted_at is null`

type Need = { variant_id: string; required: string; free: string | null }

/**
 * What can be sold now of each variant, at the stock locations of these sales channels: one statement. A variant that
 * is not in the answer has nothing that could be counted.
 */
export async function readQuantities(
  scope: MedusaContainer,
  variantIds: string[],
  salesChannelIds: string[],
): Promise<Map<string, number | null>> {
  const rows = await select<Need>(scope, NEEDS, [salesChannelIds, variantIds])
  const quantities = new Map<string, number | null>()
  for (const [variantId, needs] of groupBy(rows, (row) => row.variant_id)) {
    const each = needs.map(({ required, free }) => ({
      required: Number(required),
      free: free === null ? null : Number(free),
    }))
    quantities.set(variantId, sellableQuantity(each))
  }
  return quantities
}
