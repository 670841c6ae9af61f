import "server-only"
import { getCatalogue, getSuggestions } from "@/features/catalogue/read"
import { isSlug } from "@/features/catalogue/slug"
import { cached } from "@/lib/cache-manifest"
import { type TieQuery, words } from "./query"
import { priceSteps, search, type SearchResult } from "./search"

export interface TieList {
  result: SearchResult
  currency: string
  families: { slug: string; name: string; gradient: { start: string; end: string } | null; count: number }[]
  styles: { slug: string; name: string }[]
  prices: number[]
}

/** One page of the list, with what it can be narrowed by; small even where the catalogue is large. */
export async function getTieList(region: string, query: TieQuery): Promise<TieList> {
  "use cache"
  cached("catalogue")
  const catalogue = await getCatalogue(region)
  return {
    result: search(catalogue, query),
    currency: catalogue.currency_code,
    families: catalogue.families.map(({ slug, name, gradient, colors }) => ({
      slug,
      name,
      gradient,
      count: colors.length,
    })),
    styles: catalogue.styles.map(({ slug, name }) => ({ slug, name })),
    prices: priceSteps(catalogue),
  }
}

/** Names of colours near to what was looked for in vain. */
export async function nearNames(q: string): Promise<string[]> {
  const slug = words(q).join("-")
  if (!isSlug(slug)) return []
  return (await getSuggestions(slug)).map(({ name }) => name)
}
