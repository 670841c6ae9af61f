import { createHash } from "node:crypto"
import { getCatalogueView } from "@kct/medusa-plugin-ties/catalogue-view/index"
import { todayIn } from "@kct/medusa-plugin-ties/domain/timeline/dates"
import { CATALOGUE_MODULE, type CatalogueService } from "@kct/medusa-plugin-ties/modules/catalogue"
import { readDeskSettings } from "@kct/medusa-plugin-ties/workflows/desk/settings"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REGIONS } from "../data/regions"
import type { SeededDesk } from "../desk"
import { playWedding, type Stage } from "./play"
import { seasonWeddings } from "./weddings"

/** As the plugin keeps the keys of requests. */
const kept = (key: string): string => createHash("sha256").update(key).digest("hex")

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

/**
 * The weddings of the demo's season that have not been played to their end yet. One that has is never touched again,
 * whatever people have made of it since.
 * @returns how many were played; none while there is nothing to sell
 */
export async function seedSeason(
  container: MedusaContainer,
  {
    salesChannelId,
    regionIds,
    desk,
  }: Pick<Stage, "salesChannelId" | "desk"> & {
    regionIds: ReadonlyMap<string, string>
    desk: SeededDesk
  },
): Promise<number> {
  const now = Date.now()
  const today = todayIn("UTC", now)
  const season = seasonWeddings(today)
  const made = await readMade(
    container,
    season.map(({ key }) => kept(key)),
  )
  const missing = season.filter(({ key }) => !made.get(kept(key))?.is_demo)
  const [region] = REGIONS
  const viewIn = (regionId: string | undefined) =>
    getCatalogueView(container, { regionId, salesChannelIds: [salesChannelId] })
  if (missing.length === 0 || (await viewIn(regionIds.get(region?.name ?? ""))).colors.size === 0) return 0
  const stage: Stage = {
    container,
    desk,
    salesChannelId,
    themes: container.resolve<CatalogueService>(CATALOGUE_MODULE).options.themes,
    settings: await readDeskSettings(container),
    viewOf: (country) => {
      const of = REGIONS.find(({ countries }) => countries.some((one) => one.country_code === country))
      return viewIn(regionIds.get(of?.name ?? ""))
    },
    now,
    today,
  }
  for (const one of missing) await playWedding(stage, one, made.get(kept(one.key))?.id)
  return missing.length
}
