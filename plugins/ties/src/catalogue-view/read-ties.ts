import type { MedusaContainer } from "@medusajs/framework/types"
import type { ColorRow, TieRow } from "./rows"
import { select } from "../database/select"

const COLORS = `
  select c.id, c.slug, c.name, c.hex, c.family_id, c.product_id, p.description
  from tie_color c
  join product p on p.id = c.product_id and p.status = 'published' and p.deleted_at is null
  where c.withdrawn_at is null and c.deleted_at is null
    and exists (
      select 1 from product_sales_channel s
      where s.product_id = p.id and s.sales_channel_id = any(?) and s.deleted_at is null
    )
  order by c.rank, c.slug`

const TIES = `
  select r.style_id, r.color_id, v.id as variant_id, v.sku,
    v.manage_inventory as managed, v.allow_backorder as backorder,
    (select s.price_set_id from product_variant_price_set s where s.variant_id = v.id and s.deleted_at is null limit 1),
    (select e ->> 'compare_at' from jsonb_array_elements(r.prices) e where e ->> 'currency_code' = ? limit 1) as compare_at
  from tie_sync_record r
  join tie_color c on c.id = r.color_id
  join product_variant v on v.id = r.variant_id and v.product_id = c.product_id and v.deleted_at is null
  where r.withdrawn_at is null and r.deleted_at is null`

/** Colours that these sales channels sell, in the shop's order: one statement. */
export function readColors(scope: MedusaContainer, salesChannelIds: string[]): Promise<ColorRow[]> {
  return select(scope, COLORS, [salesChannelIds])
}

/** Ties with their variants, whatever their colour: one statement. */
export function readTies(scope: MedusaContainer, currency: string): Promise<TieRow[]> {
  return select(scope, TIES, [currency])
}
