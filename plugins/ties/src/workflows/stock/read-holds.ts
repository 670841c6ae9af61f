import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { type Held, type Wanted } from "../../domain/fulfilment/holds"
import { groupBy } from "../../domain/group-by"
import { holdPattern, holdReference } from "./reference"

/** What an approved quote wants of one inventory item, and where it may be taken from. */
export interface WantedItem {
  itemId: string
  wanted: Wanted[]
  /** Whether it may be sold when there is none. */
  backorder: boolean
  /** Stock locations of the channel that it is sold through. */
  locationIds: string[]
}

interface WantedRow {
  item: string
  member: string
  /** Numerics come as text. */
  quantity: string
  backorder: boolean
  locations: string[]
}

/** Of a quote that is approved and has not become an order; of every other, nothing is wanted any more. */
const WANTED = `
  select n.inventory_item_id as item, line.value ->> 'member_id' as member, v.allow_backorder as backorder,
    (line.value ->> 'quantity')::numeric * n.required_quantity as quantity,
    (select coalesce(array_agg(s.stock_location_id order by s.created_at, s.stock_location_id), '{}')
      from sales_channel_stock_location s
      where s.sales_channel_id = c.sales_channel_id and s.deleted_at is null) as locations
  from wed_wedding w
  join quo_quote q on q.wedding_id = w.id and q.deleted_at is null and q.state = 'approved'
  join quo_version ver on ver.quote_id = q.id and ver.number = q.version
  join cart c on c.id = w.cart_id
  cross join lateral jsonb_array_elements(ver.content -> 'lines') with ordinality line(value, place)
  join product_variant v on v.id = line.value ->> 'variant_id' and v.deleted_at is null and v.manage_inventory
  join product_variant_inventory_item n on n.variant_id = v.id and n.deleted_at is null
  where w.id = ? and w.deleted_at is null and w.order_id is null
    and not exists (select 1 from order_cart o where o.cart_id = w.cart_id and o.deleted_at is null)
  order by line.place`

/** What a wedding's quote wants to be reserved now: one statement. */
export async function readWanted(scope: MedusaContainer, weddingId: string): Promise<WantedItem[]> {
  const rows = await select<WantedRow>(scope, WANTED, [weddingId])
  return [...groupBy(rows, ({ item }) => item)].map(([itemId, lines]) => ({
    itemId,
    wanted: lines.map(({ member, quantity }) => ({
      reference: holdReference(weddingId, member),
      quantity: Number(quantity),
    })),
    backorder: lines.every(({ backorder }) => backorder),
    locationIds: lines[0]?.locations ?? [],
  }))
}

/** A reservation of a quote, as Medusa keeps it. */
export interface HeldItem extends Held {
  itemId: string
}

// That no line has them is said so that Medusa's index of lines finds them: those of orders are many times more.
const HELD = `
  select r.id, r.external_id as reference, r.inventory_item_id as "itemId", r.location_id as "locationId",
    r.quantity::float8 as quantity
  from reservation_item r
  where r.line_item_id is null and r.deleted_at is null and r.external_id like ?
  order by r.created_at, r.id`

/** The reservations of a wedding's quote: one statement. */
export const readHeld = (scope: MedusaContainer, weddingId: string): Promise<HeldItem[]> =>
  select<HeldItem>(scope, HELD, [holdPattern(weddingId)])

const HELD_TIES = `
  select n.variant_id as variant, floor(sum(r.quantity / n.required_quantity))::int as held
  from reservation_item r
  join product_variant_inventory_item n on n.inventory_item_id = r.inventory_item_id and n.deleted_at is null
  where r.line_item_id is null and r.deleted_at is null and r.external_id like ?
  group by n.variant_id`

/** How many ties of each variant are held for a wedding: to it they are not missing. One statement. */
export async function readHeldTies(scope: MedusaContainer, weddingId: string): Promise<Map<string, number>> {
  const rows = await select<{ variant: string; held: number }>(scope, HELD_TIES, [holdPattern(weddingId)])
  return new Map(rows.map(({ variant, held }) => [variant, held]))
}

const UNSETTLED = `
  select w.id from wed_wedding w
  join quo_quote q on q.wedding_id = w.id and q.deleted_at is null and q.state = 'approved'
  join quo_version ver on ver.quote_id = q.id and ver.number = q.version
  where w.deleted_at is null and w.order_id is null
    and not exists (select 1 from order_cart o where o.cart_id = w.cart_id and o.deleted_at is null) and (
    select coalesce(sum((line.value ->> 'quantity')::numeric * n.required_quantity), 0)
    from jsonb_array_elements(ver.content -> 'lines') line(value)
    join product_variant v on v.id = line.value ->> 'variant_id' and v.deleted_at is null and v.manage_inventory
    join product_variant_inventory_item n on n.variant_id = v.id and n.deleted_at is null
  ) is distinct from (
    select coalesce(sum(r.quantity), 0) from reservation_item r
    where r.line_item_id is null and r.deleted_at is null
      and starts_with(r.external_id, 'ties-quote:' || w.id || ':'))
  union
  select split_part(r.external_id, ':', 2) from reservation_item r
  left join wed_wedding w on w.id = split_part(r.external_id, ':', 2) and w.deleted_at is null
  left join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
  where r.line_item_id is null and r.deleted_at is null and r.external_id like ?
    and (q.state is distinct from 'approved' or w.order_id is not null)
  order by 1 limit 500`

/** Weddings of which other reservations are there than their quotes want: one statement. */
export async function findUnsettled(scope: MedusaContainer): Promise<string[]> {
  const rows = await select<{ id: string }>(scope, UNSETTLED, [holdPattern()])
  return rows.map(({ id }) => id)
}
