import "server-only"
import type { Catalogue, CatalogueFamily, ColorDetail, TieStyle } from "@kct/contract"
import { cached } from "@/lib/cache-manifest"
import { readPublic, readStore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { getRegion } from "@/lib/region"
import { SHOP_REGION } from "@/lib/region-key"
import { suggestionsOf, type Suggestion } from "./suggestions"

/** The whole catalogue at a region's prices: the shop's own region, unless a key of another is given. */
export async function getCatalogue(key: string = SHOP_REGION): Promise<Catalogue> {
  "use cache"
  cached("catalogue")
  const region = await getRegion(key)
  return readPublic<Catalogue>("/store/ties/catalogue", { region_id: region.id })
}

/** The styles alone: what the sprite of drawn ties needs on every page. */
export async function getStyles(): Promise<TieStyle[]> {
  "use cache"
  cached("catalogue")
  return (await getCatalogue()).styles
}

export interface FamilyPageData {
  family: CatalogueFamily
  styles: TieStyle[]
  /** ISO 4217 code in lower case. */
  currency: string
  /** The other families that hold something, in the catalogue's order. */
  siblings: { slug: string; name: string }[]
}

/** One family with its styles, at a region's prices; null where there is none of that name. */
export async function getFamily(slug: string, key: string = SHOP_REGION): Promise<FamilyPageData | null> {
  "use cache"
  cached("catalogue")
  const { families, styles, currency_code } = await getCatalogue(key)
  const family = families.find((one) => one.slug === slug)
  if (!family) return null
  const siblings = families.filter((one) => one.slug !== slug && one.colors.length > 0)
  return {
    family,
    styles,
    currency: currency_code,
    siblings: siblings.map((one) => ({ slug: one.slug, name: one.name })),
  }
}

/**
 * Colours whose names are near to one that we do not sell; none while the store can't be reached, since what they
 * are shown on can be told without them. The failure is met in here: past a cache it would have lost its kind.
 */
export async function getSuggestions(slug: string): Promise<Suggestion[]> {
  "use cache"
  try {
    await readStore<ColorDetail>(`/store/ties/colors/${encodeURIComponent(slug)}`)
    cached("suggestions")
    return []
  } catch (error) {
    if (error instanceof StoreUnavailableError) {
      console.error(error.message)
      cached("missed")
      return []
    }
    if (!(error instanceof StoreRefusedError)) throw error
    cached("suggestions")
    return suggestionsOf(error.body)
  }
}
