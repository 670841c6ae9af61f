import { z } from "@medusajs/framework/zod"

export const trackingStepSchema = z.enum([
  "placed",
  "approved",
  "paid",
  "in_production",
  "packed",
  "shipped",
  "delivered",
])
export type TrackingStep = z.infer<typeof trackingStepSchema>

/** A parcel or several that left together. */
export const shipmentSchema = z.object({
  /** Of the things that this is about, how many are in it. */
  items: z.number(),
  shipped_at: z.string().nullable(),
  delivered_at: z.string().nullable(),
  /** As far as somebody has written down how to follow them. */
  parcels: z.array(
    z.object({
      carrier: z.string().nullable(),
      tracking_number: z.string().nullable(),
      /** Of a page: http or https. */
      tracking_url: z.string().nullable(),
    }),
  ),
})
export type Shipment = z.infer<typeof shipmentSchema>

/** Where an order, or one member's ties of it, stands. */
export const trackingSchema = z.object({
  /** The last step that all of it has reached, or how it ended. */
  state: z.enum([...trackingStepSchema.options, "cancelled", "returned"]),
  /** The same in words, with what only a part has reached: `2 of 5 shipped`. */
  line: z.string(),
  steps: z.array(
    z.object({
      step: trackingStepSchema,
      state: z.enum(["done", "partly", "open"]),
      label: z.string(),
      /** ISO time; null where it is not there yet, or nobody knows. */
      at: z.string().nullable(),
    }),
  ),
  counts: z.object({
    quantity: z.number(),
    packed: z.number(),
    shipped: z.number(),
    delivered: z.number(),
    returned: z.number(),
  }),
  /** Those that have left. */
  shipments: z.array(shipmentSchema),
})
export type Tracking = z.infer<typeof trackingSchema>

/** Where a wedding stands, and each member of it, by id. */
export const weddingTrackingSchema = trackingSchema.extend({
  members: z.record(z.string(), trackingSchema),
})
export type WeddingTracking = z.infer<typeof weddingTrackingSchema>

/** `GET /store/ties/orders/:id/tracking`: open to who may see the order itself. */
export const orderTrackingSchema = z.object({ tracking: trackingSchema })
export type OrderTracking = z.infer<typeof orderTrackingSchema>
