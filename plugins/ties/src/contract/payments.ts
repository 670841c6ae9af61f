import { z } from "@medusajs/framework/zod"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

export const paymentEventStateSchema = z.enum(["queued", "handling", "done", "dead"])
export type PaymentEventState = z.infer<typeof paymentEventStateSchema>

/** What a payment provider has told. */
export const paymentEventSchema = z.object({
  id: z.string(),
  /** As the webhook's address names it, such as `stripe_stripe`. */
  provider: z.string(),
  /** The provider's own. */
  event_id: z.string(),
  /** In the provider's words. */
  type: z.string(),
  session_id: z.string().nullable(),
  state: paymentEventStateSchema,
  /** What came of it, in a sentence. */
  outcome: z.string().nullable(),
  /** How often it came again. */
  repeats: z.number().int(),
  attempts: z.number().int(),
  created_at: z.string(),
})
export type PaymentEvent = z.infer<typeof paymentEventSchema>

/** `GET /admin/ties/payment-events` */
export const paymentEventsQuerySchema = z
  .object({ state: paymentEventStateSchema.optional(), ...page })
  .strict()
export const paymentEventsSchema = z.object({
  events: z.array(paymentEventSchema),
  count: z.number().int(),
  /** How many there are of each, whatever is asked for. */
  by_state: z.partialRecord(paymentEventStateSchema, z.number().int()),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type PaymentEvents = z.infer<typeof paymentEventsSchema>

/** Something about a payment that is not as it should be, or was not. */
export const paymentTroubleSchema = z.object({
  id: z.string(),
  kind: z.string(),
  /** What it is, and what was done or is to be done. */
  words: z.string(),
  state: z.enum(["open", "mended", "dismissed"]),
  provider: z.string().nullable(),
  session_id: z.string(),
  order_id: z.string().nullable(),
  created_at: z.string(),
})
export type PaymentTrouble = z.infer<typeof paymentTroubleSchema>

/** `GET /admin/ties/payment-troubles`: those first that are for a person to see to. */
export const paymentTroublesQuerySchema = z.object(page).strict()
export const paymentTroublesSchema = z.object({
  troubles: z.array(paymentTroubleSchema),
  count: z.number().int(),
  open: z.number().int(),
  /** Providers that take money and are switched on; none: shoppers can't really pay. */
  providers: z.array(z.string()),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type PaymentTroubles = z.infer<typeof paymentTroublesSchema>

/**
 * `POST /admin/ties/payment-events/:id/retry`, `POST /admin/ties/payment-troubles/:id/dismiss` and
 * `POST /admin/ties/payments/reconcile`.
 */
export const paymentDoneSchema = z.object({ done: z.literal(true) })
export type PaymentDone = z.infer<typeof paymentDoneSchema>
