import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { idParamsSchema, type SyncRunAnswer } from "../../../../../contract"
import { CATALOGUE_MODULE } from "../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../modules/catalogue/service"
import { runToContract } from "../../../../../workflows/sync-catalogue"
import { parseInput } from "../../../../utils/parse-input"

/** One run, with its progress while it is under way. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SyncRunAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const catalogue: CatalogueService = req.scope.resolve(CATALOGUE_MODULE)
  const [run] = await catalogue.listSyncRuns({ id })
  if (!run) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no sync run ${id}`)
  res.json({ sync_run: runToContract(run) })
}
