import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PostalAddress } from "../../../domain/members/postal-address"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { lockPacking } from "./packings"

/** A parcel that is to be sent. */
export interface NewShipment {
  orderId: string
  destination: string
  /** Of the request. */
  key: string
  items: { id: string; quantity: number }[]
  address: PostalAddress | null
  trackingNumber: string | null
  trackingUrl: string | null
  notify: boolean
  actor: string
}

export interface ShipmentRow {
  id: string
  order_id: string
  destination: string
  key: string
  items: { id: string; quantity: number }[]
  address: PostalAddress | null
  tracking_number: string | null
  tracking_url: string | null
  notify: boolean
  fulfillment_id: string | null
  shipped_at: Date | null
  actor: string
}

const live = (knex: Knex) => knex<ShipmentRow>("ful_shipment").whereNull("deleted_at").whereNull("dropped_at")

/**
 * Writes a parcel down before it is sent. Under the same key it is the same one; and where one to the same place was begun
 * and never sent, that one goes on instead.
 * @throws MedusaError NOT_ALLOWED (400) where nothing would be in it
 */
export async function beginShipment(knex: Knex, wanted: NewShipment): Promise<ShipmentRow> {
  const { id: packing_id } = await lockPacking(knex, wanted.orderId)
  const known = await live(knex)
    .where({ packing_id } as never)
    .where((either) => {
      void either.where({ key: wanted.key })
      void either.orWhere((begun) => void begun.where({ destination: wanted.destination, shipped_at: null }))
    })
    // The same request first, be it that another parcel to the same place was begun since.
    .orderByRaw("(key = ?) desc", [wanted.key])
    .first()
  if (known) return known
  if (wanted.items.length === 0) {
    const message = "Nothing is packed for this place that has not left: scan its ties into their bags first"
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
  }
  const row = {
    id: generateEntityId(undefined, "fshp"),
    packing_id,
    order_id: wanted.orderId,
    destination: wanted.destination,
    key: wanted.key,
    items: JSON.stringify(wanted.items),
    address: wanted.address ? JSON.stringify(wanted.address) : null,
    tracking_number: wanted.trackingNumber,
    tracking_url: wanted.trackingUrl,
    notify: wanted.notify,
    actor: wanted.actor,
  }
  const [made] = await knex<ShipmentRow>("ful_shipment")
    .insert(row as never)
    .returning("*")
  if (!made) throw new Error("The database kept no row of the parcel")
  return made
}

export async function keepFulfilment(knex: Knex, id: string, fulfillment_id: string): Promise<void> {
  await knex("ful_shipment").where({ id }).update({ fulfillment_id, updated_at: knex.fn.now() })
}

export async function markShipped(knex: Knex, id: string): Promise<void> {
  const shipped_at = knex.raw("coalesce(shipped_at, now())")
  await knex("ful_shipment").where({ id }).update({ shipped_at, updated_at: knex.fn.now() })
}

/** Gives a parcel up that Medusa refused: nothing of it was ever there. */
export async function dropShipment(knex: Knex, id: string): Promise<void> {
  await knex("ful_shipment")
    .where({ id })
    .whereNull("shipped_at")
    .update({ dropped_at: knex.fn.now(), updated_at: knex.fn.now() })
}

/** Parcels that were begun so long ago that whoever sent them must have died. */
export async function findUnfinished(knex: Knex, olderThanSeconds: number): Promise<ShipmentRow[]> {
  return live(knex)
    .whereNull("shipped_at")
    .whereRaw("created_at < now() - make_interval(secs => ?)", [olderThanSeconds])
    .orderBy("id")
    .limit(100)
}
