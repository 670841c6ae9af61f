import { getCatalogueView } from "@kct/medusa-plugin-ties/catalogue-view/index"
import { todayIn } from "@kct/medusa-plugin-ties/domain/timeline/dates"
import { CATALOGUE_MODULE, type CatalogueService } from "@kct/medusa-plugin-ties/modules/catalogue"
import { readDeskSettings } from "@kct/medusa-plugin-ties/workflows/desk/settings"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REGIONS } from "../data/regions"
import type { SeededDesk } from "../desk"
import { kept, makeWeddings } from "./make"
import { playWedding } from "./play"
import type { Market, Stage } from "./stage"
import { seasonWeddings } from "./weddings"

/** Weddings of the season that are there, by the key under which they were made. */
async function readMade(
  container: MedusaContainer,
  keys: readonly string[],
): Promise<Map<string, { id: string; is_demo: boolean }>> {
  const rows: { idempotency_key: string; id: string; is_demo: boolean }[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("wed_wedding")
    .whereIn("idempotency_key", keys)
    .select("idempotency_key", "id", "is_demo")
  return new Map(rows.map((row) => [row.idempotency_key, row]))
}

interface Shop {
  salesChannelId: string
  regionIds: ReadonlyMap<string, string>
  desk: SeededDesk
}

/** Every country that the store sells to, with what is on sale there: one view a region. */
async function readMarkets(
  container: MedusaContainer,
  { salesChannelId, regionIds }: Shop,
): Promise<Map<string, Market>> {
  const markets = await Promise.all(
    REGIONS.map(async ({ name, currency_code: currency, countries }) => {
      const regionId = regionIds.get(name)
      if (regionId === undefined) return []
      const view = await getCatalogueView(container, { regionId, salesChannelIds: [salesChannelId] })
      return countries.map(({ country_code: country }) => ({ country, regionId, currency, view }))
    }),
  )
  return new Map(markets.flat().map((market) => [market.country, market]))
}

/**
 * The weddings of the demo's season that have not been played to their end yet. One that has is never touched again,
 * whatever people have made of it since.
 * @returns how many were played; none while there is nothing to sell
 */
export async function seedSeason(container: MedusaContainer, shop: Shop): Promise<number> {
  const now = Date.now()
  const season = seasonWeddings(todayIn("UTC", now))
  const found = await readMade(
    container,
    season.map(({ key }) => kept(key)),
  )
  const missing = season.filter(({ key }) => !found.get(kept(key))?.is_demo)
  if (missing.length === 0) return 0
  const markets = await readMarkets(container, shop)
  if ([...markets.values()].some(({ view }) => view.colors.size === 0)) return 0
  const stage: Stage = {
    container,
    desk: shop.desk,
    salesChannelId: shop.salesChannelId,
    themes: container.resolve<CatalogueService>(CATALOGUE_MODULE).options.themes,
    settings: await readDeskSettings(container),
    markets,
    now,
  }
  const made = await makeWeddings(
    stage,
    missing.filter(({ key }) => !found.has(kept(key))),
  )
  for (const one of missing) {
    const id = made.get(one.key) ?? found.get(kept(one.key))?.id
    if (id) await playWedding(stage, one, id)
  }
  return missing.length
}
