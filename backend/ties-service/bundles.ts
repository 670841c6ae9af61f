import { z } from "@medusajs/framework/zod"
import { Refusal } from "./refusal"

/** Tiers by the number of ties in one wedding, the smallest first. */
const WEDDING_TIERS = [
  { minQuantity: 2, discountPercentage: 5 },
  { minQuantity: 4, discountPercentage: 10 },
  { minQuantity: 6, discountPercentage: 15 },
  { minQuantity: 10, discountPercentage: 20 },
]

export const BUNDLE_CONFIGS = [
  { id: "wedding", name: "Wedding bundle", type: "wedding", tiers: WEDDING_TIERS },
]

const requestSchema = z.object({
  items: z
    .array(
      z.object({
        productId: z.string().startsWith("tie-"),
        color: z.string().min(1),
        quantity: z.number().int().min(1).max(10_000),
        price: z.union([z.number(), z.string().transform(Number)]).pipe(z.number().positive().max(100_000)),
      }),
    )
    .min(1),
  bundleType: z.literal("wedding"),
  totalQuantity: z.number().int().min(1),
})

export interface BundlePrice {
  subtotal: number
  discount: number
  discountPercentage: number
  total: number
  savings: number
}

/**
 * Prices a bundle. `totalQuantity` picks the tier: it counts the whole party, of which `items` may be one member's
 * share, so it may be more than the items hold but never less.
 * @throws Refusal 400 that names the wrong field.
 */
export function calculateBundle(body: unknown): BundlePrice {
  const parsed = requestSchema.safeParse(body)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Refusal(400, `${issue?.path.join(".") || "body"}: ${issue?.message}`)
  }
  const { items, totalQuantity } = parsed.data
  const listed = items.reduce((sum, item) => sum + item.quantity, 0)
  if (totalQuantity < listed) {
    throw new Refusal(400, `totalQuantity: is ${totalQuantity}, but the items hold ${listed}`)
  }
  // Whole cents, so that no sum of binary fractions drifts.
  const cents = items.reduce((sum, item) => sum + Math.round(item.price * 100) * item.quantity, 0)
  const tier = WEDDING_TIERS.findLast((each) => totalQuantity >= each.minQuantity)
  const discountPercentage = tier?.discountPercentage ?? 0
  const discount = Math.round((cents * discountPercentage) / 100)
  return {
    subtotal: cents / 100,
    discount: discount / 100,
    discountPercentage,
    total: (cents - discount) / 100,
    savings: discount / 100,
  }
}
