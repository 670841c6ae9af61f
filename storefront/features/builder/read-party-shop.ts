import "server-only"
import type { BundleConfig } from "@kct/contract"
import { getCatalogue } from "@/features/catalogue/read"
import { cached } from "@/lib/cache-manifest"
import { readPublic, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { getRegion } from "@/lib/region"
import { partyShop, type PartyShop } from "./party-shop"

/** The shop as a builder of parties needs it, at a region's prices; null where the store sells no weddings. */
export async function getPartyShop(key: string): Promise<PartyShop | null> {
  "use cache"
  cached("catalogue")
  const [catalogue, region] = await Promise.all([getCatalogue(key), getRegion(key)])
  try {
    const config = await readPublic<BundleConfig>("/store/ties/bundles/config", { region_id: region.id })
    return partyShop(catalogue, config)
  } catch (error) {
    // A store that has no such route says so in HTML.
    const knows = error instanceof StoreRefusedError || error instanceof StoreUnavailableError
    if (knows && error.status === 404) return null
    throw error
  }
}
