import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOfShipment } from "../workflows/mail/tell-order"

interface Shipped {
  /** Of the fulfilment. */
  id: string
  /** Staff may say that nobody is to be told. */
  no_notification?: boolean
}

/** Tells a shopper that a parcel has left. Told twice, nobody gets a mail twice. */
export default async function mailOfShipment({ event, container }: SubscriberArgs<Shipped>): Promise<void> {
  if (!event.data.no_notification) await tellOfShipment(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "shipment.created",
  context: { subscriberId: "ties-mail-of-shipment" },
}
