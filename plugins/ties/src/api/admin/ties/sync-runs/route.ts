import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SyncRuns, SyncRunsQuery } from "../../../../contract"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue"
import type { CatalogueService } from "../../../../modules/catalogue/service"
import { runToContract } from "../../../../workflows/sync-catalogue"

/** Runs, newest first. */
export async function GET(
  req: MedusaRequest<unknown, SyncRunsQuery>,
  res: MedusaResponse<SyncRuns>,
): Promise<void> {
  const { limit, offset, status } = req.validatedQuery
  const catalogue: CatalogueService = req.scope.resolve(CATALOGUE_MODULE)
  const [runs, count] = await catalogue.listAndCountSyncRuns(status ? { status } : {}, {
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "DESC" },
  })
  res.json({ sync_runs: runs.map(runToContract), count, limit, offset })
}
