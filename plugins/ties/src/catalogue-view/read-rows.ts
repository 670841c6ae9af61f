import type { MedusaContainer } from "@medusajs/framework/types"
import { readPrices } from "./read-prices"
import { readProducts, readVariants } from "./read-products"
import { readLevels, readLocationIds, readNeeds } from "./read-stock"
import { readTies } from "./read-ties"
import { resolveRegion } from "./region"
import type { CatalogueRows } from "./rows"

/** For whom a catalogue is: a region (the store's default where none is asked for) and the key's sales channels. */
export type Audience = { regionId: string | undefined; salesChannelIds: string[] }

/** Reads all that a catalogue is made of. The number of statements is the same for 4 ties and for 40,000. */
export async function readRows(scope: MedusaContainer, audience: Audience): Promise<CatalogueRows> {
  const region = await resolveRegion(scope, audience.regionId)
  const ties = await readTies(scope)
  const variantIds = ties.records.map((record) => record.variant_id)
  const [products, variants, prices, needs, locationIds] = await Promise.all([
    readProducts(
      scope,
      ties.colors.map((color) => color.product_id),
      audience.salesChannelIds,
    ),
    readVariants(scope, variantIds),
    readPrices(scope, variantIds, region),
    readNeeds(scope, variantIds),
    readLocationIds(scope, audience.salesChannelIds),
  ])
  const itemIds = new Set([...needs.values()].flat().map((need) => need.inventory_item_id))
  const levels = await readLevels(scope, [...itemIds], locationIds)
  return { ...ties, region, products, variants, prices, needs, levels, locationIds }
}
