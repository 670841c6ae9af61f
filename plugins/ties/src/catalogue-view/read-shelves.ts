import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"
import type { CatalogueRows } from "./rows"

/** Styles, families and the date of the last complete sync: three statements. */
export async function readShelves(
  scope: MedusaContainer,
): Promise<Pick<CatalogueRows, "styles" | "families" | "asOf">> {
  const service = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const [styles, families, runs] = await Promise.all([
    service.listStyles({ withdrawn_at: null }, { take: undefined, order: { rank: "ASC", slug: "ASC" } }),
    service.listFamilies({}, { take: undefined, order: { rank: "ASC", slug: "ASC" } }),
    service.listSyncRuns(
      { status: "succeeded", finished_at: { $ne: null } },
      { take: 1, order: { finished_at: "DESC" } },
    ),
  ])
  const finished = runs[0]?.finished_at
  return { styles, families, asOf: finished ? new Date(finished).toISOString() : null }
}
