import { z } from "@medusajs/framework/zod"
import { canonicalFamilySlug } from "../family-names"
import { collect, field, type Rows } from "./collect"
import {
  imageUrls,
  optionalCompareAtPrice,
  optionalCurrency,
  optionalHex,
  optionalId,
  optionalPrice,
  optionalStock,
  optionalTime,
  requiredName,
  slugOf,
  textOrNull,
} from "./fields"
import type { StylePrice } from "./style"

export interface VariantColor {
  name: string
  /** The service's, made tidy; made of the name where it gives none. */
  slug: string
  /** `#RRGGBB`; null where the service gives none. */
  hex: string | null
  /** Null where the variant names none; `indexFamilies` may still find it. */
  family: { name: string; slug: string } | null
}

/** One style in one colour. Its stable key is (`styleSlug`, `color.slug`). */
export interface VariantRow {
  styleSlug: string
  color: VariantColor
  /** The service's own id; null where it gives none. */
  id: string | null
  sku: string | null
  /** Major units, exact, above zero. */
  price: string
  compareAtPrice: string | null
  /** ISO 4217, lower case. */
  currency: string
  /** Null where nobody counts it: unknown, not zero. */
  stock: number | null
  images: string[]
  /** ISO time in UTC. */
  updatedAt: string | null
}

const familySchema = z.unknown().transform((value): VariantColor["family"] => {
  const slug = textOrNull(field(value, "slug"))
  const name = textOrNull(typeof value === "string" ? value : field(value, "name")) ?? slug
  const canonical = name && canonicalFamilySlug({ name, slug })
  return name && canonical ? { name, slug: canonical } : null
})

const colorSchema = z
  .looseObject(
    { name: requiredName, slug: z.unknown(), hex: optionalHex, family: familySchema },
    { error: "is missing" },
  )
  .transform(({ name, slug: given, hex, family }, context): VariantColor => {
    const slug = slugOf(given, name)
    if (slug === null) {
      context.addIssue({
        code: "custom",
        path: ["slug"],
        message: "is missing, and none can be made of the name",
      })
      return z.NEVER
    }
    return { name, slug, hex, family }
  })

export interface VariantContext {
  styleSlug: string
  /** Null where the style was not read. */
  style: StylePrice | null
  /** Of a price whose row names none. */
  currency: string
}

const variantSchema = ({ styleSlug, style, currency }: VariantContext) =>
  z
    .looseObject({
      color: colorSchema,
      id: optionalId,
      sku: optionalId,
      price: optionalPrice,
      compareAtPrice: optionalCompareAtPrice,
      currency: optionalCurrency,
      stock: optionalStock,
      images: imageUrls,
      updatedAt: optionalTime,
    })
    .transform((row, context): VariantRow => {
      const { color, id, sku, stock, images, updatedAt } = row
      const known = { styleSlug, color, id, sku, stock, images, updatedAt }
      if (row.price !== null) {
        return {
          ...known,
          price: row.price,
          compareAtPrice: row.compareAtPrice,
          currency: row.currency ?? currency,
        }
      }
      if (style?.price) {
        const compareAtPrice = row.compareAtPrice ?? style.compareAtPrice
        return { ...known, price: style.price, compareAtPrice, currency: style.currency }
      }
      context.addIssue({
        code: "custom",
        path: ["price"],
        message: "is missing, and its style has none either",
      })
      return z.NEVER
    })

/** Whether some row needs the price of its style. */
export function needsStylePrice(raw: readonly unknown[]): boolean {
  return raw.some((row) => optionalPrice.safeParse(field(row, "price")).data === null)
}

/** Reads the variants of one style. */
export function readVariants(raw: readonly unknown[], context: VariantContext): Rows<VariantRow> {
  const key = (slug: string) => `${context.styleSlug}/${slug}`
  return collect(raw, {
    schema: variantSchema(context),
    keyOf: (row) => key(row.color.slug),
    guessKey: (each) => {
      const color = field(each, "color")
      const slug = slugOf(field(color, "slug"), String(field(color, "name") ?? ""))
      return slug && key(slug)
    },
    prefix: `${context.styleSlug}/`,
  })
}
