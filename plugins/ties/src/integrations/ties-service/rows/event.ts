import { z } from "@medusajs/framework/zod"
import { cleanText } from "../values/text"
import { collect, field, type Rows } from "./collect"
import { optionalText, requiredName, slugOf } from "./fields"

/** A theme for a wedding that the service recommends. */
export interface EventRow {
  slug: string
  name: string
  /** Names of colours. Whether the catalogue sells them is not known here. */
  colors: string[]
  seasons: string[]
  style: string | null
}

const names = z.unknown().transform((value) => {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((each) => {
    const name = typeof each === "string" ? each : field(each, "name")
    return typeof name === "string" ? cleanText(name) || [] : []
  })
})

const eventSchema = z
  .looseObject({
    name: requiredName,
    slug: z.unknown(),
    colors: names,
    seasons: names,
    season: names,
    style: optionalText,
  })
  .transform(({ name, slug: given, colors, seasons, season, style }, context): EventRow => {
    const slug = slugOf(given, name)
    if (slug === null) {
      context.addIssue({
        code: "custom",
        path: ["slug"],
        message: "is missing, and none can be made of the name",
      })
      return z.NEVER
    }
    return { slug, name, colors, seasons: seasons.length > 0 ? seasons : season, style }
  })

/** Reads the list of themes. */
export function readEvents(raw: readonly unknown[]): Rows<EventRow> {
  return collect(raw, {
    schema: eventSchema,
    keyOf: (row) => row.slug,
    guessKey: (each) => slugOf(field(each, "slug"), String(field(each, "name") ?? "")),
  })
}
