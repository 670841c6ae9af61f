import { defaultCountry } from "./env"
import { readPublic } from "./medusa/read"
import { pickRegion } from "./pick-region"

/** The key of the shop's own region, in the inner addresses of pages; any other region's key is its id. */
export const SHOP_REGION = "shop"

const FRESH = 15 * 60_000

interface Known {
  at: number
  /** Id of the region that sells to each country, the shop's own region left out. */
  regions: Map<string, string>
}

let known: Known | undefined
let renewal: Promise<void> | undefined

/**
 * The key of the region that sells to a country; the shop's own where none does, or where nobody can say.
 * Runs before every page that shows prices, so it asks the store once, and again only behind the visitor's back.
 */
export async function regionKey(country: string | null): Promise<string> {
  if (country === null || country === defaultCountry()) return SHOP_REGION
  if (!known || Date.now() - known.at > FRESH) renewal ??= renew()
  if (!known) await renewal
  return known?.regions.get(country) ?? SHOP_REGION
}

async function renew(): Promise<void> {
  try {
    known = { at: Date.now(), regions: await otherRegions() }
  } catch (error) {
    console.error(error)
  } finally {
    renewal = undefined
  }
}

interface StoreRegions {
  regions: { id: string; countries?: { iso_2?: string }[] | null }[]
}

async function otherRegions(): Promise<Map<string, string>> {
  const { regions } = await readPublic<StoreRegions>("/store/regions", { limit: "100" })
  const sold = regions.map(({ id, countries }) => ({
    id,
    countries: (countries ?? []).flatMap(({ iso_2 }) => (iso_2 ? [{ code: iso_2 }] : [])),
  }))
  const own = pickRegion(sold, defaultCountry())
  return new Map(
    sold
      .filter((region) => region !== own)
      .flatMap(({ id, countries }) => countries.map(({ code }) => [code, id] as const)),
  )
}
