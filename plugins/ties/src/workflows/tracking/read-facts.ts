import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { type Counted, type Label, type Parcel, parcelOf } from "../../domain/tracking"
import type { Payments } from "../../domain/weddings/order-standing"

/** A share of an order that was packed together. Times are ISO, as the database writes JSON. */
export interface PackedShare {
  id: string
  packed_at: string
  shipped_at: string | null
  delivered_at: string | null
  option: string | null
  labels: Omit<Label, "option">[]
  items: { line: string; quantity: number }[]
}

/** What Medusa knows of an order, as far as it is followed. */
export interface OrderFacts {
  id: string
  created_at: string
  cancelled: boolean
  payments: Payments[]
  captured_at: string | null
  lines: (Counted & { id: string })[]
  /** Without those that were cancelled, the oldest first. */
  shares: PackedShare[]
}

const FACTS = `
  select o.id, to_jsonb(o.created_at) #>> '{}' as created_at, o.canceled_at is not null as cancelled,
    (select coalesce(jsonb_agg(jsonb_build_object('status', c.status, 'amount', c.amount,
        'captured', coalesce(c.captured_amount, 0), 'refunded', coalesce(c.refunded_amount, 0))), '[]')
      from order_payment_collection l join payment_collection c on c.id = l.payment_collection_id
      where l.order_id = o.id and l.deleted_at is null and c.deleted_at is null) as payments,
    (select to_jsonb(max(p.captured_at)) #>> '{}'
      from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
      where l.order_id = o.id and l.deleted_at is null and p.deleted_at is null) as captured_at,
    (select coalesce(jsonb_agg(jsonb_build_object('id', i.item_id, 'quantity', i.quantity,
        'fulfilled', i.fulfilled_quantity, 'shipped', i.shipped_quantity, 'delivered', i.delivered_quantity,
        'returned', i.return_received_quantity + i.return_dismissed_quantity) order by i.created_at, i.id), '[]')
      from order_item i where i.order_id = o.id and i.version = o.version and i.deleted_at is null) as lines,
    (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'packed_at', coalesce(f.packed_at, f.created_at),
        'shipped_at', f.shipped_at, 'delivered_at', f.delivered_at, 'option', s.name,
        'labels', (select coalesce(jsonb_agg(jsonb_build_object('tracking_number', nullif(b.tracking_number, ''),
            'tracking_url', nullif(b.tracking_url, '')) order by b.created_at, b.id), '[]')
          from fulfillment_label b where b.fulfillment_id = f.id and b.deleted_at is null),
        'items', (select coalesce(jsonb_agg(jsonb_build_object('line', n.line_item_id, 'quantity', n.quantity)), '[]')
          from fulfillment_item n where n.fulfillment_id = f.id and n.line_item_id is not null and n.deleted_at is null)
      ) order by f.created_at, f.id), '[]')
      from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
      left join shipping_option s on s.id = f.shipping_option_id
      where l.order_id = o.id and l.deleted_at is null and f.deleted_at is null and f.canceled_at is null) as shares
  from "order" o where o.id = any(?) and o.deleted_at is null`

/** What Medusa knows of orders, by id: one statement, whatever their number. */
export async function readOrderFacts(
  scope: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, OrderFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await select<OrderFacts>(scope, FACTS, [[...ids]])
  return new Map(rows.map((row) => [row.id, row]))
}

/** The parcels of a share, as they are told of. */
export const parcelsOf = ({ labels, option }: PackedShare): Parcel[] =>
  labels.map((label) => parcelOf({ ...label, option }))

const LINES = `
  select l.key as member, l.order_line_item_id as line from tie_bundle b
  join tie_bundle_line l on l.bundle_id = b.id and l.deleted_at is null
  where b.order_id = ? and b.deleted_at is null and l.order_line_item_id is not null`

/** Which line of a wedding's order is whose: the member's id by that of the line. */
export async function readOwners(scope: MedusaContainer, orderId: string): Promise<Map<string, string>> {
  const rows = await select<{ member: string; line: string }>(scope, LINES, [orderId])
  return new Map(rows.map(({ member, line }) => [line, member]))
}
