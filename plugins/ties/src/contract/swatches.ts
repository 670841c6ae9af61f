import { z } from "@medusajs/framework/zod"
import { hexSchema, slugSchema } from "./catalogue"

/** `GET /store/ties/swatches` */
export const swatchesQuerySchema = z.object({ region_id: z.string().min(1).max(100).optional() }).strict()
export type SwatchesQuery = z.infer<typeof swatchesQuerySchema>

export const swatchOfferSchema = z.object({
  /** Null where the store sells no kit, or has no price for it in this region. */
  kit: z
    .object({
      variant_id: z.string(),
      /** Major units of `currency_code`, as the region shows prices. */
      price: z.number(),
      currency_code: z.string(),
      /** Most colours in one kit. */
      most_colors: z.number().int(),
    })
    .nullable(),
})
export type SwatchOffer = z.infer<typeof swatchOfferSchema>

/** `POST /store/ties/carts/:id/swatches`, with an Idempotency-Key or without; how many a kit holds at most is the plugin's option `swatches.most_colors`. */
export const addSwatchesSchema = z.object({ colors: z.array(slugSchema).min(1).max(50) }).strict()
export type AddSwatches = z.infer<typeof addSwatchesSchema>

export const swatchColorSchema = z.object({ slug: z.string(), name: z.string(), hex: hexSchema })
export type SwatchColor = z.infer<typeof swatchColorSchema>

export const cartSwatchKitSchema = z.object({
  line_item_id: z.string(),
  colors: z.array(swatchColorSchema),
})
/** `GET /store/ties/carts/:id/swatches` */
export const cartSwatchesSchema = z.object({ kits: z.array(cartSwatchKitSchema) })
export type CartSwatches = z.infer<typeof cartSwatchesSchema>
/** The answer to the POST: 201. */
export const swatchesAddedSchema = z.object({ cart_id: z.string(), kit: cartSwatchKitSchema })
export type SwatchesAdded = z.infer<typeof swatchesAddedSchema>

export const swatchCreditSchema = z.object({
  id: z.string(),
  /** What is typed in as a promotion code; acts once, on a bag that holds a wedding. */
  code: z.string(),
  /** Major units. */
  amount: z.number(),
  currency_code: z.string(),
  state: z.enum(["ready", "spent", "withdrawn"]),
})
export type SwatchCredit = z.infer<typeof swatchCreditSchema>

/** `GET /store/ties/orders/:id/swatches`: for the order's customer; of a guest's order, for whoever has its id. */
export const orderSwatchesSchema = z.object({
  kits: z.array(
    z.object({
      line_item_id: z.string(),
      /** Null where nobody chose any: staff sold the kit without asking. */
      colors: z.array(swatchColorSchema).nullable(),
      /** Null until it is issued, and where nothing was paid. */
      credit: swatchCreditSchema.nullable(),
    }),
  ),
})
export type OrderSwatches = z.infer<typeof orderSwatchesSchema>

/** `GET /admin/ties/orders/:id/swatches` */
export const adminOrderSwatchesSchema = z.object({
  kits: z.array(
    orderSwatchesSchema.shape.kits.element.extend({
      withdrawn_because: z.string().nullable(),
      promotion_id: z.string().nullable(),
    }),
  ),
})
export type AdminOrderSwatches = z.infer<typeof adminOrderSwatchesSchema>

/** `GET /store/ties/customers/me/credits`: of the signed-in customer, the newest first, at most 100. */
export const ownCreditsSchema = z.object({
  credits: z.array(swatchCreditSchema.extend({ order_number: z.number().int().nullable() })),
})
export type OwnCredits = z.infer<typeof ownCreditsSchema>
