import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../../database/select"
import type { DyeLot } from "../../../domain/fulfilment"
import type { PostalAddress } from "../../../domain/members/postal-address"

/** A line of an order with who wears it, where it lies, and what was done with it at the packing table. */
export interface LineRow {
  line_id: string
  member_key: string
  role: string
  name: string | null
  rank: number
  ships: "party" | "own" | null
  address: PostalAddress | null
  variant_id: string
  sku: string | null
  /** What a scanner may read off it. */
  codes: string[]
  /** Slugs. */
  color: string
  style: string
  bin: string | null
  quantity: number
  fulfilled: number
  shipped: number
  packed: number
  missing: number
}

/** An order that is packed for a party, as it is now. */
export interface PartyRow {
  order_id: string
  display_id: number
  /** ISO time. */
  placed_at: string
  email: string | null
  wedding_id: string | null
  code: string | null
  partner_one: string | null
  partner_two: string | null
  time_zone: string | null
  /** ISO date. */
  date: string | null
  /** ISO 4217. */
  currency: string
  /** See `OrderMoney`. */
  open: number
  is_released: boolean
  delivery: "one_address" | "each_member" | "pick_up"
  address: PostalAddress | null
  lines: LineRow[]
  lots: DyeLot[]
  bags: { member_key: string; code: string }[]
}

const LINES = `
  select jsonb_agg(jsonb_build_object('line_id', i.item_id, 'member_key', l.key, 'role', l.role,
      'name', coalesce(m.name, l.name), 'rank', coalesce(m.rank, l.rank), 'ships', m.ships, 'address', m.address,
      'variant_id', coalesce(ol.variant_id, l.variant_id), 'sku', coalesce(v.sku, ol.variant_sku),
      'codes', to_jsonb(array_remove(array[v.sku, v.barcode, v.ean, v.upc, ol.variant_sku, ol.variant_barcode], null)),
      'color', l.color, 'style', l.style, 'bin', place.name,
      'quantity', i.quantity, 'fulfilled', i.fulfilled_quantity,
      'shipped', greatest(i.shipped_quantity, i.delivered_quantity),
      'packed', coalesce(done.packed, 0), 'missing', coalesce(done.missing, 0)
    ) order by b.created_at, coalesce(m.rank, l.rank), l.id) as lines,
    max(b.wedding_date) as wedding_date,
    bool_or(i.quantity > greatest(i.shipped_quantity, i.delivered_quantity)) as is_open
  from tie_bundle b
  join tie_bundle_line l on l.bundle_id = b.id and l.deleted_at is null
  join order_item i on i.order_id = o.id and i.version = o.version and i.item_id = l.order_line_item_id
    and i.deleted_at is null and i.quantity > 0
  join order_line_item ol on ol.id = i.item_id
  left join product_variant v on v.id = ol.variant_id and v.deleted_at is null
  left join wed_member m on m.id = l.key and m.deleted_at is null
  left join ful_bin place on place.variant_id = ol.variant_id and place.deleted_at is null
  left join lateral (
    select sum(case s.outcome when 'packed' then s.quantity when 'taken_out' then -s.quantity else 0 end) as packed,
      sum(case s.outcome when 'missing' then s.quantity when 'found' then -s.quantity else 0 end) as missing
    from ful_scan s where s.packing_id = p.id and s.line_id = i.item_id
  ) done on true
  where b.order_id = o.id and b.deleted_at is null`

const PARTIES = (where: string) => `
  select o.id as order_id, o.display_id, to_jsonb(o.created_at) #>> '{}' as placed_at, o.email,
    w.id as wedding_id, w.code, w.partner_one, w.partner_two, w.time_zone,
    coalesce(w.date, party.wedding_date) as date, coalesce(w.delivery, 'one_address') as delivery,
    (select jsonb_build_object('name', concat_ws(' ', a.first_name, a.last_name), 'line_1', coalesce(a.address_1, ''),
        'line_2', nullif(a.address_2, ''), 'city', coalesce(a.city, ''), 'province', nullif(a.province, ''),
        'postal_code', coalesce(a.postal_code, ''), 'country_code', coalesce(a.country_code, ''))
      from order_address a where a.id = o.shipping_address_id) as address,
    o.currency_code as currency,
    coalesce((select (s.totals ->> 'pending_difference')::numeric from order_summary s
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null), 0)::float8
    - coalesce((select sum((y.raw_amount ->> 'value')::numeric) from order_payment_collection c
      join payment y on y.payment_collection_id = c.payment_collection_id and y.deleted_at is null
      where c.order_id = o.id and c.deleted_at is null and y.captured_at is null and y.canceled_at is null), 0)::float8 as open,
    exists (select 1 from shr_party h where h.order_id = o.id and h.released_at is not null
      and h.deleted_at is null) as is_released,
    party.lines,
    (select coalesce(jsonb_agg(jsonb_build_object('color', d.color, 'lot', d.lot) order by d.color, d.lot), '[]')
      from ful_dye_lot d where d.packing_id = p.id and d.deleted_at is null) as lots,
    (select coalesce(jsonb_agg(jsonb_build_object('member_key', g.member_key, 'code', g.code)), '[]')
      from ful_bag g where g.packing_id = p.id and g.deleted_at is null) as bags
  from (
    select order_id, min(cart_id) as cart_id from tie_bundle
    where order_id is not null and deleted_at is null group by order_id
  ) bought
  join "order" o on o.id = bought.order_id and o.deleted_at is null and o.canceled_at is null
  left join wed_wedding w on w.cart_id = bought.cart_id and w.deleted_at is null
  left join ful_packing p on p.order_id = o.id and p.deleted_at is null
  cross join lateral (${LINES}) party
  where party.lines is not null and ${where}
  order by o.created_at desc, o.id
  limit 2000`

/** Parties whose orders stand: one statement, whatever their number. `open`: of which something has still to leave. */
export const readPartyRows = (
  scope: MedusaContainer,
  which: "open" | "all" | { orders: readonly string[] },
): Promise<PartyRow[]> => {
  if (typeof which === "object") return select(scope, PARTIES("o.id = any(?)"), [[...which.orders]])
  return select(scope, PARTIES(which === "open" ? "party.is_open" : "true"), [])
}
