import { z } from "@medusajs/framework/zod"
import { positiveDecimal } from "../values/decimal"
import { normalizeHex } from "../values/hex"
import { isSlug, slugify } from "../values/slug"
import { cleanText, httpUrl, isoTime, show } from "../values/text"

const MAX_NAME = 200
const MAX_TEXT = 5_000

const isMissing = (value: unknown) => value === undefined || value === null || value === ""

/** A name that must be there. */
export const requiredName = z.unknown().transform((value, context) => {
  const name = typeof value === "string" ? cleanText(value) : ""
  if (name !== "" && name.length <= MAX_NAME) return name
  context.addIssue(isMissing(value) || name === "" ? "is missing" : `is over ${MAX_NAME} characters`)
  return z.NEVER
})

/** A text to show, or null. */
export function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? cleanText(value).slice(0, MAX_TEXT) || null : null
}
export const optionalText = z.unknown().transform(textOrNull)

/** Text or number, kept as text; null where missing. */
export const optionalId = z
  .unknown()
  .transform((value) =>
    typeof value === "string" || typeof value === "number"
      ? cleanText(String(value)).slice(0, MAX_NAME) || null
      : null,
  )

/** A slug that must be one already, since it goes back into the service's URLs. */
export const exactSlug = z.unknown().transform((value, context) => {
  if (typeof value === "string" && isSlug(value)) return value
  context.addIssue(isMissing(value) ? "is missing" : `${show(value)} is not a slug`)
  return z.NEVER
})

/** Null where missing; what is there must be a positive decimal. */
export const optionalPrice = z.unknown().transform((value, context) => {
  if (isMissing(value)) return null
  const price = positiveDecimal(value)
  if (price === null) context.addIssue(`${show(value)} is not a positive decimal`)
  return price
})

/** As a price, but 0 says that there is none: shops write it so. */
export const optionalCompareAtPrice = z
  .unknown()
  .transform((value) => (Number(value) === 0 ? null : value))
  .pipe(optionalPrice)

/** Lower case; null where missing. */
export const optionalCurrency = z.unknown().transform((value, context) => {
  if (isMissing(value)) return null
  if (typeof value === "string" && /^[a-z]{3}$/i.test(value)) return value.toLowerCase()
  context.addIssue(`${show(value)} is not a currency code`)
  return null
})

/** Whole ties left; null (unknown) where missing or unreadable. Below zero is oversold: none are left. */
export const optionalStock = z.unknown().transform((value) => {
  const count = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  return typeof count === "number" && Number.isSafeInteger(count) ? Math.max(0, count) : null
})

export const optionalHex = z.unknown().transform(normalizeHex)
export const optionalTime = z.unknown().transform(isoTime)

/** http(s) URLs; what is none is left out. */
export const imageUrls = z
  .unknown()
  .transform((value) => (Array.isArray(value) ? value.flatMap((each) => httpUrl(each) ?? []) : []))

/** The slug that a row gives, else one made of its name. */
export function slugOf(given: unknown, name: string): string | null {
  return (typeof given === "string" ? slugify(given) : null) ?? slugify(name)
}
