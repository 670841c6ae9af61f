import type { MedusaContainer } from "@medusajs/framework/types"
import { readPrices } from "./read-prices"
import { readShelves } from "./read-shelves"
import { readQuantities } from "./read-stock"
import { readColors, readTies } from "./read-ties"
import { resolveRegion } from "./region"
import type { CatalogueRows } from "./rows"

/** For whom a catalogue is: a region (the store's default where none is asked for) and the key's sales channels. */
export type Audience = { regionId: string | undefined; salesChannelIds: string[] }

/** Reads all that a catalogue is made of. The number of statements is the same for 4 ties and for 40,000. */
export async function readRows(
  scope: MedusaContainer,
  { regionId, salesChannelIds }: Audience,
): Promise<CatalogueRows> {
  const region = await resolveRegion(scope, regionId)
  const [shelves, colors, ties] = await Promise.all([
    readShelves(scope),
    readColors(scope, salesChannelIds),
    readTies(scope, region.currency_code),
  ])
  const [prices, quantities] = await Promise.all([
    readPrices(
      scope,
      ties.flatMap(({ price_set_id }) => price_set_id ?? []),
      region,
    ),
    readQuantities(
      scope,
      ties.map(({ variant_id }) => variant_id),
      salesChannelIds,
    ),
  ])
  return { ...shelves, region, colors, ties, prices, quantities }
}
