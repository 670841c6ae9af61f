import { z } from "@medusajs/framework/zod"
import { hexSchema, slugSchema } from "./catalogue"

/** `GET /store/ties/colors/:slug/recommendations`; `theme` is the one that the party has. */
export const recommendationsQuerySchema = z
  .object({ region_id: z.string().min(1).max(100).optional(), theme: slugSchema.optional() })
  .strict()
export type RecommendationsQuery = z.infer<typeof recommendationsQuerySchema>

export const recommendationSchema = z.object({
  slug: z.string(),
  name: z.string(),
  hex: hexSchema,
  family: z.object({ slug: z.string(), name: z.string() }),
  reason: z.object({
    kind: z.enum(["theme", "complement", "neighbour", "same_family"]),
    /** Words for the shopper, such as "Paired in Classic Elegance". */
    text: z.string(),
  }),
})
export type ColorRecommendation = z.infer<typeof recommendationSchema>

export const recommendationsSchema = z.object({
  /** Those that a theme pairs first, then complements, neighbours on the colour wheel, and shades of the family. */
  recommendations: z.array(recommendationSchema),
})
export type Recommendations = z.infer<typeof recommendationsSchema>
