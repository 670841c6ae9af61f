import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueService } from "../../../modules/catalogue/service"
import type { TieRows } from "../../../modules/catalogue/store/save-rows"

/**
 * Saves the rows of ties that Medusa now has. Always the last step: a row is the receipt that its product and variant
 * are there, so one without the other never outlives a crash. It is one transaction, which leaves nothing to undo.
 */
export const saveTieRowsStep = createStep("save-tie-rows", async (rows: TieRows, { container }) => {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  await catalogue.saveTieRows(rows)
  return new StepResponse(undefined)
})
