import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../../database/select"
import type { Parcel } from "../../../emails/parcel"

const LABELS = `
  select l.tracking_number, nullif(l.tracking_url, '') as tracking_url, o.name as carrier
  from fulfillment_label l
  join fulfillment f on f.id = l.fulfillment_id and f.deleted_at is null and f.canceled_at is null
  left join shipping_option o on o.id = f.shipping_option_id
  where f.id = any(?) and l.deleted_at is null order by l.created_at, l.id`

const OF_ORDER = "select fulfillment_id from order_fulfillment where order_id = ? and deleted_at is null"

/** Parcels of some fulfilments, as far as somebody has written down how to follow them. */
export const readParcels = (scope: MedusaContainer, fulfilments: readonly string[]): Promise<Parcel[]> =>
  select<Parcel>(scope, LABELS, [[...fulfilments]])

/** All parcels of an order. */
export async function readParcelsOfOrder(scope: MedusaContainer, orderId: string): Promise<Parcel[]> {
  const rows = await select<{ fulfillment_id: string }>(scope, OF_ORDER, [orderId])
  return readParcels(
    scope,
    rows.map(({ fulfillment_id }) => fulfillment_id),
  )
}
