import { z } from "@medusajs/framework/zod"
import { widthInches } from "../values/width"
import { collect, field, type Rows } from "./collect"
import {
  exactSlug,
  imageUrls,
  optionalCompareAtPrice,
  optionalCurrency,
  optionalId,
  optionalPrice,
  optionalText,
  optionalTime,
  requiredName,
  slugOf,
} from "./fields"

/** What a variant costs where it has no price of its own. */
export interface StylePrice {
  /** Major units, exact; null where the service gives none. */
  price: string | null
  compareAtPrice: string | null
  /** ISO 4217, lower case. */
  currency: string
}

/** A style of tie: what the service calls a product. */
export interface StyleRow extends StylePrice {
  slug: string
  /** The service's own id. */
  id: string | null
  name: string
  description: string | null
  /** As the service prints it. */
  width: string | null
  /** At the widest point; null for a bow tie, or where the service does not say. */
  widthInches: number | null
  images: string[]
  /** ISO time in UTC. */
  updatedAt: string | null
}

const styleSchema = (currency: string) =>
  z
    .looseObject({
      slug: exactSlug,
      id: optionalId,
      name: requiredName,
      description: optionalText,
      width: z.unknown(),
      price: optionalPrice,
      compareAtPrice: optionalCompareAtPrice,
      currency: optionalCurrency,
      images: imageUrls,
      updatedAt: optionalTime,
    })
    .transform(
      ({
        slug,
        id,
        name,
        description,
        width,
        price,
        compareAtPrice,
        images,
        updatedAt,
        ...rest
      }): StyleRow => ({
        slug,
        id,
        name,
        description,
        width: optionalId.parse(width),
        widthInches: widthInches(width),
        price,
        compareAtPrice,
        currency: rest.currency ?? currency,
        images,
        updatedAt,
      }),
    )

/** Reads the list of styles; `currency` is that of the answer, for rows that name none. */
export function readStyles(raw: readonly unknown[], currency: string): Rows<StyleRow> {
  return collect(raw, {
    schema: styleSchema(currency),
    keyOf: (row) => row.slug,
    guessKey: (each) => slugOf(field(each, "slug"), String(field(each, "name") ?? "")),
  })
}
