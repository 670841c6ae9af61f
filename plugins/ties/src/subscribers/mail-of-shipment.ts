import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOfShipment } from "../workflows/mail/tell-shipment"

interface Shipped {
  /** Of the fulfilment. */
  id: string
  /** Staff may say that nobody is to be told. */
  no_notification?: boolean
}

/** Tells a couple and its members, or a shopper, that a parcel has left. Told twice, nobody gets a mail twice. */
export default async function mailOfShipment({ event, container }: SubscriberArgs<Shipped>): Promise<void> {
  await tellOfShipment(container, event.data.id, event.data.no_notification === true)
}

export const config: SubscriberConfig = {
  event: "shipment.created",
  context: { subscriberId: "ties-mail-of-shipment" },
}
