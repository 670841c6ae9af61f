import { z } from "@medusajs/framework/zod"
import { cartBundleLineSchema, cartBundleSchema, codeNoticeSchema, tierSchema } from "./bundles"
import { slugSchema } from "./catalogue"

/** A line of an order's wedding, as staff read it. */
export const orderWeddingLineSchema = cartBundleLineSchema.extend({
  role_name: z.string(),
  /** Colour and style as the order has them. */
  title: z.string(),
  /** Major units: of one tie before discounts, and of the line as it is paid. */
  unit_price: z.number(),
  total: z.number(),
  /** Ties that were packed already: no edit takes them off. */
  fulfilled: z.number().int(),
})
export type OrderWeddingLine = z.infer<typeof orderWeddingLineSchema>

export const orderWeddingSchema = cartBundleSchema.extend({
  theme_name: z.string().nullable(),
  lines: z.array(orderWeddingLineSchema),
})
export type OrderWedding = z.infer<typeof orderWeddingSchema>

/** `GET /admin/ties/orders/:id/bundles`: as the store's route of the same end, for who edits it. */
export const orderWeddingsSchema = z.object({
  order_id: z.string(),
  currency_code: z.string(),
  region_id: z.string().nullable(),
  sales_channel_id: z.string().nullable(),
  /** The wedding of the desk with which it is changed; null where its ties are changed by themselves. */
  desk_wedding_id: z.string().nullable(),
  weddings: z.array(orderWeddingSchema),
  codes: z.array(codeNoticeSchema),
})
export type OrderWeddings = z.infer<typeof orderWeddingsSchema>

/** `POST /admin/ties/orders/:id/bundle-edit` */
export const bundleEditSchema = z
  .object({
    /** New quantities of lines of the order; 0 takes a line off. Lines that are not named stay. */
    quantities: z
      .array(
        z
          .object({
            line_item_id: z.string().min(1).max(100),
            quantity: z.number().int().min(0).max(1_000_000),
          })
          .strict(),
      )
      .max(1000)
      .default([]),
    /** New ties for one of its weddings. */
    add: z
      .array(
        z
          .object({
            bundle_id: z.string().min(1).max(100),
            key: z.string().min(1).max(40),
            role: slugSchema,
            name: z.string().min(1).max(120).optional(),
            color: slugSchema,
            style: slugSchema,
            quantity: z.number().int().min(1).max(1_000_000),
          })
          .strict(),
      )
      .max(1000)
      .default([]),
    /** False: only what it would come to, and the order stays as it is. */
    confirm: z.boolean().default(false),
  })
  .strict()
export type BundleEdit = z.input<typeof bundleEditSchema>
export type ParsedBundleEdit = z.output<typeof bundleEditSchema>

export const bundleEditAnswerSchema = z.object({
  order_id: z.string(),
  confirmed: z.boolean(),
  currency_code: z.string(),
  /** Major units, Medusa's totals of the whole order. */
  before: z.object({ total: z.number(), discount_total: z.number() }),
  after: z.object({ total: z.number(), discount_total: z.number() }),
  /** Above zero what is still to be paid, below zero what is to be refunded, major units. */
  difference: z.number(),
  weddings: z.array(
    z.object({
      bundle_id: z.string(),
      ties_before: z.number().int(),
      ties_after: z.number().int(),
      tier_before: tierSchema.nullable(),
      tier_after: tierSchema.nullable(),
      /** Names of the rules that its lines get afterwards. */
      rules: z.array(z.string()),
    }),
  ),
})
export type BundleEditAnswer = z.infer<typeof bundleEditAnswerSchema>
