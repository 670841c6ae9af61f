import { z } from "@medusajs/framework/zod"
import { canonicalFamilySlug } from "../family-names"
import { normalizeHex } from "../values/hex"
import { cleanText } from "../values/text"
import { collect, field, type Rows } from "./collect"
import { requiredName, slugOf } from "./fields"

export interface FamilyRow {
  /** The same however the service spells it; see `canonicalFamilySlug`. */
  slug: string
  name: string
  /** `#RRGGBB` at both ends; null where the service gives none that is whole. */
  gradient: { start: string; end: string } | null
  /** In the service's order; a colour without a name is left out, since the variants say what is sold. */
  colors: Array<{ name: string; slug: string }>
  /** As the service counts them; where it does not, the length of its list. */
  total: number
}

const familySchema = z
  .looseObject({
    name: requiredName,
    slug: z.unknown(),
    gradient: z.unknown().transform((value) => {
      const start = normalizeHex(field(value, "start"))
      const end = normalizeHex(field(value, "end"))
      return start && end ? { start, end } : null
    }),
    colors: z.unknown().transform((value) => (Array.isArray(value) ? value.flatMap(colorOf) : [])),
    total: z.unknown(),
    count: z.unknown(),
  })
  .transform(({ name, slug: given, gradient, colors, total, count }, context): FamilyRow => {
    const slug = canonicalFamilySlug({ name, slug: typeof given === "string" ? given : null })
    if (slug === null) {
      context.addIssue({
        code: "custom",
        path: ["slug"],
        message: "is missing, and none can be made of the name",
      })
      return z.NEVER
    }
    return { name, slug, gradient, colors, total: wholeNumber(total) ?? wholeNumber(count) ?? colors.length }
  })

/** Colours come as names or as objects with one. */
function colorOf(value: unknown): Array<{ name: string; slug: string }> {
  const given = typeof value === "string" ? value : field(value, "name")
  if (typeof given !== "string") return []
  const name = cleanText(given)
  const slug = slugOf(field(value, "slug"), name)
  return name && slug ? [{ name, slug }] : []
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Reads the list of families. */
export function readFamilies(raw: readonly unknown[]): Rows<FamilyRow> {
  return collect(raw, {
    schema: familySchema,
    keyOf: (row) => row.slug,
    guessKey: (each) => slugOf(field(each, "slug"), String(field(each, "name") ?? "")),
  })
}
