import { z } from "@medusajs/framework/zod"
import { decimal } from "../values/decimal"
import { show } from "../values/text"
import { collect, field, type Rows } from "./collect"
import { optionalId, requiredName } from "./fields"

export interface BundleConfigRow {
  id: string | null
  name: string
  /** `wedding` is the only one known. */
  type: string
  /** The smallest first. */
  tiers: Array<{
    minQuantity: number
    /** Percent, above 0 and at most 100. */
    discountPercentage: number
  }>
}

const tier = z.looseObject({
  minQuantity: z.coerce.number().int().min(1),
  discountPercentage: z.coerce.number().positive().max(100),
})

const configSchema = z
  .looseObject({ id: optionalId, name: requiredName, type: requiredName, tiers: z.array(tier).min(1) })
  .transform(({ id, name, type, tiers }): BundleConfigRow => {
    const known = tiers.map(({ minQuantity, discountPercentage }) => ({ minQuantity, discountPercentage }))
    return { id, name, type, tiers: known.sort((one, other) => one.minQuantity - other.minQuantity) }
  })

/** Reads the bundle price configurations; one wrong tier keeps the whole configuration out. */
export function readBundleConfigs(raw: readonly unknown[]): Rows<BundleConfigRow> {
  return collect(raw, {
    schema: configSchema,
    keyOf: (row) => row.id ?? row.name,
    guessKey: (each) => optionalId.parse(field(each, "id")),
  })
}

export interface BundleRequest {
  items: Array<{
    styleSlug: string
    /** Name of the colour. */
    color: string
    quantity: number
    /** Major units. */
    price: string
  }>
  /** Ties of the whole wedding, which picks the tier. */
  totalQuantity: number
}

/** What the service would charge; exact decimals in major units. */
export interface BundlePrice {
  subtotal: string
  discount: string
  discountPercentage: number
  total: string
  savings: string
}

/** The service's own form of a request. It takes prices as numbers. */
export function bundleBody({ items, totalQuantity }: BundleRequest) {
  return {
    items: items.map(({ styleSlug, color, quantity, price }) => ({
      productId: `tie-${styleSlug}`,
      color,
      quantity,
      price: Number(price),
    })),
    bundleType: "wedding",
    totalQuantity,
  }
}

const amount = z.unknown().transform((value, context) => {
  const text = decimal(value)
  if (text === null) context.addIssue(`${show(value)} is not a decimal`)
  return text ?? z.NEVER
})

export const bundlePriceSchema: z.ZodType<BundlePrice> = z.object({
  subtotal: amount,
  discount: amount,
  discountPercentage: z.coerce.number().min(0).max(100),
  total: amount,
  savings: amount,
})
