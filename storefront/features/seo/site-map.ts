import type { Catalogue } from "@kct/contract"
import { familyUrl } from "@/features/catalogue/links"
import { shown } from "@/features/catalogue/shown"

/** A sitemap holds at most this many addresses (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000

interface Entry {
  url: string
  lastModified?: string
}

/** The builder, the helps for colours and every page of the catalogue: families first, then colours, then each colour's other styles, as far as there is room. */
export function siteMap({ families, styles, as_of }: Catalogue, shop: string): Entry[] {
  const filled = families.filter(({ colors }) => colors.length > 0)
  const ties = filled.flatMap(({ slug, colors }) => colors.map((color) => ({ family: slug, color })))
  const firsts = ties.flatMap(({ family, color }) => shown(family, color, styles)?.href ?? [])
  const all = ties.flatMap(({ family, color }) =>
    styles.flatMap((style) => shown(family, color, styles, style.slug)?.href ?? []),
  )
  const paths = new Set([
    "/",
    "/ties",
    "/wedding",
    "/match",
    "/swatches",
    ...filled.map(({ slug }) => familyUrl(slug)),
    ...firsts,
    ...all,
  ])
  return [...paths].slice(0, MOST).map((path) => ({
    url: path === "/" ? shop : shop + path,
    ...(as_of ? { lastModified: as_of } : {}),
  }))
}
