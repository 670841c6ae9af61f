import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { eventOfOrder } from "../../domain/weddings/order-standing"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { SYSTEM } from "../../modules/weddings/store/audit"
import { causeEvent } from "./cause-event"
import { readOrders } from "./read/order"

const ORDER = "select order_id from order_fulfillment where fulfillment_id = ? and deleted_at is null limit 1"

/** Told to the couple as well. */
const ORDER_CANCELLED = "Its order was cancelled."

/** The order that a fulfilment is of; null for one of none. */
export async function orderOfFulfilment(scope: MedusaContainer, id: string): Promise<string | null> {
  const [row] = await select<{ order_id: string }>(scope, ORDER, [id])
  return row?.order_id ?? null
}

/** Has a wedding's quote follow its order, by what Medusa says of that now. Told twice it does nothing more. */
export async function followOrder(scope: MedusaContainer, orderId: string): Promise<void> {
  const weddingId = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).findByOrder(orderId)
  if (weddingId === null) return
  const standing = (await readOrders(scope, [orderId])).get(orderId)
  const event = standing && eventOfOrder(standing)
  if (!event) return
  const reason = event === "cancel" ? ORDER_CANCELLED : null
  await causeEvent(scope, { weddingId, by: SYSTEM, request: { event, actor: { kind: "system" }, reason } })
}
