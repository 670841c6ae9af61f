import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskWedding } from "../../../contract"
import { select } from "../../../database/select"
import { fulfilmentStatus, paymentStatus } from "../../../domain/weddings/order-standing"

type Row = {
  id: string
  display_id: number
  cancelled: boolean
  changed: boolean
  payments: { status: string; amount: number; captured: number; refunded: number }[]
  quantity: string | null
  fulfilled: string | null
  shipped: string | null
  delivered: string | null
}

const ORDER = `
  select o.id, o.display_id, o.canceled_at is not null as cancelled, o.version > 1 as changed,
    (select coalesce(jsonb_agg(jsonb_build_object('status', c.status, 'amount', c.amount,
        'captured', coalesce(c.captured_amount, 0), 'refunded', coalesce(c.refunded_amount, 0))), '[]')
      from order_payment_collection l join payment_collection c on c.id = l.payment_collection_id
      where l.order_id = o.id and l.deleted_at is null and c.deleted_at is null) as payments,
    sum(i.quantity) as quantity, sum(i.fulfilled_quantity) as fulfilled,
    sum(i.shipped_quantity) as shipped, sum(i.delivered_quantity) as delivered
  from "order" o
  left join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  where o.id = any(?)
  group by o.id`

/** An order with how far its ties are on their way. */
export interface OrderStanding {
  summary: NonNullable<DeskWedding["order"]>
  cancelled: boolean
  /** Ties. */
  progress: { quantity: number; fulfilled: number; shipped: number; delivered: number }
}

/** How orders stand, by id: one statement, whatever their number. */
export async function readOrders(
  scope: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, OrderStanding>> {
  if (ids.length === 0) return new Map()
  const rows = await select<Row>(scope, ORDER, [[...ids]])
  return new Map(
    rows.map(({ id, display_id, cancelled, changed, payments, ...sums }) => {
      const progress = {
        quantity: Number(sums.quantity ?? 0),
        fulfilled: Number(sums.fulfilled ?? 0),
        shipped: Number(sums.shipped ?? 0),
        delivered: Number(sums.delivered ?? 0),
      }
      const summary = {
        id,
        display_id: Number(display_id),
        payment_status: paymentStatus(payments),
        fulfillment_status: fulfilmentStatus(progress),
        changed,
      }
      return [id, { summary, cancelled, progress }]
    }),
  )
}
