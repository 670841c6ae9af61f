import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Quarantine, quarantineQuerySchema } from "../../../../contract"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue"
import type { CatalogueService } from "../../../../modules/catalogue/service"

/** Rows that the last run which read the whole service would not let in. */
export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof quarantineQuerySchema>>,
  res: MedusaResponse<Quarantine>,
): Promise<void> {
  const { limit, offset } = req.validatedQuery
  const catalogue: CatalogueService = req.scope.resolve(CATALOGUE_MODULE)
  const [rows, count] = await catalogue.listAndCountQuarantinedRows(
    {},
    { take: limit, skip: offset, order: { key: "ASC", id: "ASC" } },
  )
  const told = rows.map(({ id, run_id, key, reason, row, created_at }) => ({
    id,
    run_id,
    key,
    reason,
    row,
    created_at: new Date(created_at).toISOString(),
  }))
  res.json({ rows: told, count, limit, offset })
}
