import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueService } from "../../../modules/catalogue/service"

export interface DressedRecord {
  id: string
  pictures_hash: string
}

/** Notes that the products have the pictures of these records. Always the last step, so that nothing undoes it. */
export const markDressedStep = createStep(
  "mark-ties-dressed",
  async (records: DressedRecord[], { container }) => {
    const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
    await catalogue.updateSyncRecords(records)
    return new StepResponse(undefined)
  },
)
