import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ParsedExportQuery } from "../../../../../contract"
import { exportWeddings } from "../../../../../desk-view/export"
import { readDeskActor } from "../../../../utils/desk-actor"

/** All that fit the filters as CSV. Once it has begun, a failure ends the download short of its end. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ParsedExportQuery>,
  res: MedusaResponse,
): Promise<void> {
  const pieces = exportWeddings(req.scope, req.validatedQuery, await readDeskActor(req))
  const day = new Date().toISOString().slice(0, 10)
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="weddings-${day}.csv"`,
    "Cache-Control": "no-store",
  })
  try {
    await pipeline(pieces, res)
  } catch (error) {
    if (!res.headersSent) throw error
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("An export of weddings broke off", error as Error)
    res.destroy()
  }
}
