import { z } from "@medusajs/framework/zod"

const id = z.string().min(1).max(100)

/** Whose link it is: both ids stand in it, and whoever has only one of them is told that there is none. */
export const paymentLinkQuerySchema = z.object({ order_id: id }).strict()
export type PaymentLinkQuery = z.infer<typeof paymentLinkQuerySchema>

/** `GET /store/ties/payment-links/:id`: what is to be paid for an order that staff have made or changed. */
export const paymentLinkSchema = z.object({
  /** Number of the order, as people say it. */
  number: z.number().int(),
  region_id: z.string().nullable(),
  currency_code: z.string(),
  /** Major units. */
  amount: z.number(),
  state: z.enum(["open", "paid", "closed"]),
  /** What the order is for. */
  lines: z.array(z.object({ title: z.string(), quantity: z.number() })),
})
export type PaymentLink = z.infer<typeof paymentLinkSchema>
export const paymentLinkAnswerSchema = z.object({ payment_link: paymentLinkSchema })
export type PaymentLinkAnswer = z.infer<typeof paymentLinkAnswerSchema>

/** `POST /store/ties/payment-links/:id/pay` */
export const payLinkSchema = z.object({ order_id: id, provider_id: id }).strict()
export type PayLink = z.infer<typeof payLinkSchema>

/** `POST /store/ties/payment-links/:id/complete`: the provider's form says that it was paid. */
export const completeLinkSchema = z.object({ order_id: id, session_id: id }).strict()
export type CompleteLink = z.infer<typeof completeLinkSchema>

/** A payment that is begun, for the provider's own form. The amount is the server's. */
export const begunPaymentSchema = z.object({
  session: z.object({
    id: z.string(),
    provider_id: z.string(),
    amount: z.number(),
    currency_code: z.string(),
    /** What the provider's form needs. */
    data: z.record(z.string(), z.unknown()),
  }),
})
export type BegunPayment = z.infer<typeof begunPaymentSchema>
