import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../../database/select"
import { type Label, type Parcel, parcelOf } from "../../../domain/tracking"

/** A share of an order that was packed together, and has left. */
export interface Shipment {
  /** Of the fulfilment. */
  id: string
  orderId: string
  deliveredAt: Date | null
  parcels: Parcel[]
  /** How many of each line are in it. */
  items: Map<string, number>
}

interface Row {
  order_id: string
  delivered_at: string | null
  labels: Label[]
  items: { line: string; quantity: number }[]
}

const SHIPMENT = `
  select l.order_id, f.delivered_at,
    (select coalesce(jsonb_agg(jsonb_build_object('tracking_number', nullif(b.tracking_number, ''),
        'tracking_url', nullif(b.tracking_url, ''), 'option', o.name) order by b.created_at, b.id), '[]')
      from fulfillment_label b where b.fulfillment_id = f.id and b.deleted_at is null) as labels,
    (select coalesce(jsonb_agg(jsonb_build_object('line', i.line_item_id, 'quantity', i.quantity)), '[]')
      from fulfillment_item i
      where i.fulfillment_id = f.id and i.line_item_id is not null and i.deleted_at is null) as items
  from fulfillment f
  join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
  left join shipping_option o on o.id = f.shipping_option_id
  where f.id = ? and f.deleted_at is null and f.canceled_at is null limit 1`

/** A shipment by the id of its fulfilment; null for one of no order, or one that was cancelled. */
export async function readShipment(scope: MedusaContainer, id: string): Promise<Shipment | null> {
  const [row] = await select<Row>(scope, SHIPMENT, [id])
  return row
    ? {
        id,
        orderId: row.order_id,
        deliveredAt: row.delivered_at === null ? null : new Date(row.delivered_at),
        parcels: row.labels.map(parcelOf),
        items: new Map(row.items.map(({ line, quantity }) => [line, Number(quantity)])),
      }
    : null
}
