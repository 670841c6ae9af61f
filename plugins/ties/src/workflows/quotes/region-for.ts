import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/**
 * The region that a wedding is priced in: the one asked for, else the one of its country; undefined where neither is
 * said, which is the store's own.
 * @throws MedusaError INVALID_DATA (400) for a country that is not in it, or in none
 */
export async function regionFor(
  scope: MedusaContainer,
  regionId: string | undefined,
  country: string | null,
): Promise<string | undefined> {
  if (country === null) return regionId
  const regions = await scope
    .resolve(Modules.REGION)
    .listRegions(regionId === undefined ? {} : { id: regionId }, { relations: ["countries"], take: null })
  // One that is not there is told by who reads its prices.
  if (regionId !== undefined && regions.length === 0) return regionId
  const found = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === country))
  if (found) return found.id
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `details.country_code: this shop does not ship to "${country}"${regionId === undefined ? "" : " from this region"}`,
  )
}
