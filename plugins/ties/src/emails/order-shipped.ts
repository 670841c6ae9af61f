import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { paragraph, ties } from "./layout/blocks"
import { orderSchema, otherRows, SAMPLE_ORDER } from "./order-confirmation"
import { parcelBlocks, parcelSchema, SAMPLE_PARCEL } from "./parcel"
import { toTieLine } from "./payloads"

/** To any shopper, when a parcel of theirs has left. */
export const orderShipped = defineMail({
  schema: z.object({
    /** Of what is in the parcel. */
    order: orderSchema.pick({ number: true, ties: true, others: true }),
    parcels: z.array(parcelSchema),
  }),
  sample: { order: SAMPLE_ORDER, parcels: [SAMPLE_PARCEL] },
  compose: ({ order, parcels }) => ({
    subject: `Your order #${order.number} is on its way`,
    preview: parcels[0]?.carrier ?? "It has left us.",
    heading: "It is on its way.",
    blocks: [
      paragraph(`This part of order #${order.number} has left us:`),
      ties(order.ties.map(toTieLine)),
      otherRows(order.others),
      ...parcelBlocks(parcels),
    ],
  }),
})
