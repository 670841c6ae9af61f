import type { MedusaContainer } from "@medusajs/framework/types"
import type { Counts, Parcel } from "../../../domain/tracking"
import { sumOf } from "../../../domain/tracking"
import { orderOfFulfilment } from "../../quotes/follow-order"
import { parcelsOf, readOrderFacts } from "../../tracking/read-facts"

/** A share of an order that was packed together, and has left. */
export interface Shipment {
  /** Of the fulfilment. */
  id: string
  orderId: string
  deliveredAt: Date | null
  parcels: Parcel[]
  /** How many of each line are in it. */
  items: Map<string, number>
  /** How far the whole order is. */
  order: Counts
}

/** A shipment by the id of its fulfilment; null for one of no order, or one that was cancelled. */
export async function readShipment(scope: MedusaContainer, id: string): Promise<Shipment | null> {
  const orderId = await orderOfFulfilment(scope, id)
  const facts = orderId === null ? undefined : (await readOrderFacts(scope, [orderId])).get(orderId)
  const share = facts?.shares.find((one) => one.id === id)
  if (!facts || !share) return null
  return {
    id,
    orderId: facts.id,
    deliveredAt: share.delivered_at === null ? null : new Date(share.delivered_at),
    parcels: parcelsOf(share),
    items: new Map(share.items.map(({ line, quantity }) => [line, Number(quantity)])),
    order: sumOf(facts.lines),
  }
}
