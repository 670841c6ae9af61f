import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"

const ORDER = `
  select l.order_id from payment p
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where p.id = ? limit 1`

/** The order that a payment is for; null for one of none. */
export async function orderOfPayment(scope: MedusaContainer, id: string): Promise<string | null> {
  const [row] = await select<{ order_id: string }>(scope, ORDER, [id])
  return row?.order_id ?? null
}

/** Tells all who look at a wedding that its order is further, or another; nothing where it is no wedding's. */
export async function tellTracking(scope: MedusaContainer, orderId: string): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const weddingId = await weddings.findByOrder(orderId)
  if (weddingId !== null) await weddings.tell({ weddingId, kind: "tracking", forWhom: "everybody" })
}
