import { z } from "@medusajs/framework/zod"

export const slugSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a slug: lower case letters, digits and single hyphens")

/** `#RRGGBB`, or null where the service gives no colour value: unknown is not invented. */
export const hexSchema = z
  .string()
  .regex(/^#[0-9A-F]{6}$/)
  .nullable()

/** `unknown` where nobody counts this variant's stock: it can be bought, and nothing is claimed about it. */
export const availabilitySchema = z.enum(["in_stock", "low_stock", "out_of_stock", "unknown"])
export type Availability = z.infer<typeof availabilitySchema>

/** Major units of the answer's currency, e.g. 24.99; tax as the region has it. */
export const priceSchema = z.object({
  amount: z.number(),
  /** The price struck through beside it, or null. */
  compare_at: z.number().nullable(),
})
export type TiePrice = z.infer<typeof priceSchema>

export const styleSchema = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(["necktie", "bow_tie"]),
  /** Inches at the widest point; null for a bow tie, or where the service does not say. */
  width_inches: z.number().nullable(),
  description: z.string().nullable(),
})
export type TieStyle = z.infer<typeof styleSchema>

export const catalogueVariantSchema = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  /** Slug of its style. */
  style: z.string(),
  /** Null where the region's currency has no price for it. */
  price: priceSchema.nullable(),
  availability: availabilitySchema,
})
export type CatalogueVariant = z.infer<typeof catalogueVariantSchema>

export const catalogueColorSchema = z.object({
  slug: z.string(),
  name: z.string(),
  hex: hexSchema,
  product_id: z.string(),
  /** In the order of `styles`. */
  variants: z.array(catalogueVariantSchema),
})
export type CatalogueColor = z.infer<typeof catalogueColorSchema>

export const gradientSchema = z.object({ start: z.string(), end: z.string() }).nullable()

export const catalogueFamilySchema = z.object({
  slug: z.string(),
  name: z.string(),
  gradient: gradientSchema,
  colors: z.array(catalogueColorSchema),
})
export type CatalogueFamily = z.infer<typeof catalogueFamilySchema>

/** `GET /store/ties/catalogue` */
export const catalogueQuerySchema = z
  .object({ region_id: z.string().min(1).max(100).optional(), family: slugSchema.optional() })
  .strict()
export type CatalogueQuery = z.infer<typeof catalogueQuerySchema>

export const catalogueSchema = z.object({
  /** Changes when, and only when, something else in this answer (but `as_of`) changes. */
  version: z.string(),
  /** ISO time of the last complete sync that this answer rests on; null before the first. */
  as_of: z.string().nullable(),
  region_id: z.string(),
  currency_code: z.string(),
  styles: z.array(styleSchema),
  families: z.array(catalogueFamilySchema),
  /** Lowest and highest price in it; null where it holds no priced variant. */
  price_range: z.object({ min: z.number(), max: z.number() }).nullable(),
})
export type Catalogue = z.infer<typeof catalogueSchema>

/** `GET /store/ties/colors/:slug`; any name may be asked for, since a wrong or old one is answered with suggestions. */
export const colorParamsSchema = z.object({ slug: z.string().min(1).max(100) }).strict()
export const colorQuerySchema = z.object({ region_id: z.string().min(1).max(100).optional() }).strict()
export type ColorQuery = z.infer<typeof colorQuerySchema>

/** Of the service's own pictures nothing but the URL is known; ours have all of it. */
export const pictureSchema = z.object({
  url: z.string(),
  type: z.string().nullable(),
  /** Pixels. */
  width: z.number().nullable(),
  height: z.number().nullable(),
})
export type TiePicture = z.infer<typeof pictureSchema>

export const colorVariantSchema = catalogueVariantSchema.extend({
  /** Ties that can be bought now; null where nobody counts them. */
  available_quantity: z.number().int().nullable(),
  pictures: z.array(pictureSchema),
  /** Base64 thumbhash of the picture, to paint before it arrives. */
  thumbhash: z.string().nullable(),
})
export type ColorVariant = z.infer<typeof colorVariantSchema>

export const neighbourSchema = z.object({
  slug: z.string(),
  name: z.string(),
  hex: hexSchema,
  /** CIEDE2000 from the colour asked for; null where either has no value. */
  distance: z.number().nullable(),
})

export const colorDetailSchema = z.object({
  color: z.object({
    slug: z.string(),
    name: z.string(),
    hex: hexSchema,
    product_id: z.string(),
    description: z.string().nullable(),
    family: z.object({ slug: z.string(), name: z.string(), gradient: gradientSchema }),
    variants: z.array(colorVariantSchema),
    /** Colours of the same family, the closest first; at most 24. */
    neighbours: z.array(neighbourSchema),
  }),
  styles: z.array(styleSchema),
  region_id: z.string(),
  currency_code: z.string(),
})
export type ColorDetail = z.infer<typeof colorDetailSchema>

/** The body of the 404 for a colour that is not sold. */
export const unknownColorSchema = z.object({
  type: z.literal("not_found"),
  message: z.string(),
  /** Colours whose names are nearest to what was asked for, the nearest first; may be empty. */
  suggestions: z.array(z.object({ slug: z.string(), name: z.string(), hex: hexSchema })),
})
export type UnknownColor = z.infer<typeof unknownColorSchema>
