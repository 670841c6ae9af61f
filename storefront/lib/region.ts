import "server-only"
import type { StoreRegion } from "@medusajs/types"
import { cached } from "@/lib/cache-manifest"
import { defaultCountry } from "@/lib/env"
import { readPublic } from "@/lib/medusa/read"
import { pickRegion } from "./pick-region"

export interface Region {
  id: string
  name: string
  /** ISO 4217 code in lower case. */
  currency: string
  countries: { code: string; name: string }[]
}

/** All regions that the store sells in. */
export async function getRegions(): Promise<Region[]> {
  "use cache"
  cached("regions")
  const answer = await readPublic<{ regions: StoreRegion[] }>("/store/regions", { limit: "100" })
  return answer.regions.map((region) => ({
    id: region.id,
    name: region.name,
    currency: region.currency_code,
    countries: (region.countries ?? []).flatMap(({ iso_2, display_name }) =>
      iso_2 ? [{ code: iso_2, name: display_name ?? iso_2.toUpperCase() }] : [],
    ),
  }))
}

/**
 * The region of a key, see `regionKey`; the shop's own where the store no longer has that one.
 * @throws Error when the store has no region at all: a price without one would be false
 */
export async function getRegion(key: string): Promise<Region> {
  const regions = await getRegions()
  const region = regions.find(({ id }) => id === key) ?? pickRegion(regions, defaultCountry())
  if (!region) throw new Error("The store has no region, so nothing in it has a price.")
  return region
}
