import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { RegionRow } from "./rows"

/**
 * The region whose currency prices are shown in: the one asked for; without one the store's default region; where
 * the store has none the region that was made first. A price without a region would be a price of nothing.
 * @throws MedusaError INVALID_DATA for an unknown region, NOT_FOUND where the store has no region at all.
 */
export async function resolveRegion(scope: MedusaContainer, asked: string | undefined): Promise<RegionRow> {
  const regions = scope.resolve(Modules.REGION)
  if (asked !== undefined) {
    const [region] = await regions.listRegions({ id: asked }, { select: ["id", "currency_code"], take: 1 })
    if (region) return region
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `region_id: there is no region "${asked}"`)
  }
  const [stores, [first]] = await Promise.all([
    scope.resolve(Modules.STORE).listStores({}, { select: ["id", "default_region_id"], take: 1 }),
    regions.listRegions({}, { select: ["id", "currency_code"], order: { created_at: "ASC" }, take: 1 }),
  ])
  const wanted = stores[0]?.default_region_id
  if (wanted && wanted !== first?.id) {
    const [preferred] = await regions.listRegions(
      { id: wanted },
      { select: ["id", "currency_code"], take: 1 },
    )
    if (preferred) return preferred
  }
  if (first) return first
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "The store has no region, so nothing in it has a price")
}
