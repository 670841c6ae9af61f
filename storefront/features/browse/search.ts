import type { Catalogue, CatalogueColor, TieStyle } from "@kct/contract"
import { shown, type Shown } from "@/features/catalogue/shown"
import { canBuy } from "@/features/catalogue/stock"
import { type TieQuery, words } from "./query"

/** Ties on one page: a multiple of 2, 3 and 4 columns, and few enough for a phone. */
export const PAGE_SIZE = 36

export interface SearchResult {
  ties: Shown[]
  /** Ties on all pages. */
  total: number
  /** The page shown: the last one where the address asks for one behind it. */
  page: number
  pages: number
}

/** The ties of a catalogue that a query asks for, in the catalogue's own order: each colour once. */
export function search({ families, styles }: Catalogue, query: TieQuery): SearchResult {
  const wanted = words(query.q)
  const found = families
    .filter(({ slug }) => query.families.length === 0 || query.families.includes(slug))
    .flatMap((family) => family.colors.flatMap((color) => match(family, color, styles, query, wanted) ?? []))
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(query.page, pages)
  return { ties: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), total: found.length, page, pages }
}

interface Family {
  slug: string
  name: string
}

/**
 * A colour in the first of its styles that is all that is asked for; the style that it is shown in anyhow is tried
 * first. Null where none is.
 */
function match(family: Family, color: CatalogueColor, styles: TieStyle[], query: TieQuery, wanted: string[]) {
  const own = words(`${color.name} ${family.name}`)
  const open = wanted.filter((word) => !own.some((name) => name.startsWith(word)))
  const first = shown(family.slug, color, styles)
  const candidates = [first, ...styles.map(({ slug }) => shown(family.slug, color, styles, slug))]
  return candidates.find((tie) => tie !== null && isAsked(tie, query, open)) ?? null
}

function isAsked({ style, variant }: Shown, query: TieQuery, open: string[]): boolean {
  if (query.style !== null && style.slug !== query.style) return false
  if (query.max !== null && (variant.price === null || variant.price.amount > query.max)) return false
  // Unknown stock is not a promise: who asks for what is in stock gets what is known to be.
  if (query.inStock && (!canBuy(variant) || variant.availability === "unknown")) return false
  const names = words(style.name)
  return open.every((word) => names.some((name) => name.startsWith(word)))
}

/** Prices to choose a limit from, lowest first: all that there are, or a few of them, evenly spread, where many. `most` is at least 2. */
export function priceSteps({ families }: Pick<Catalogue, "families">, most = 6): number[] {
  const amounts = new Set<number>()
  for (const { colors } of families)
    for (const { variants } of colors) for (const { price } of variants) if (price) amounts.add(price.amount)
  const sorted = [...amounts].sort((a, b) => a - b)
  if (sorted.length <= most) return sorted
  const step = (sorted.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => sorted[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  )
}
