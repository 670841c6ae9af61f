import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema } from "../../../../../../../contract"
import { CATALOGUE_MODULE } from "../../../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../../../modules/catalogue/service"
import { readPacking } from "../../../../../../../workflows/fulfilment/packing"
import { labelsOf } from "../../../../../../../workflows/fulfilment/paper/labels"
import { parseInput } from "../../../../../../utils/parse-input"
import { sendPdf } from "../../../../../../utils/send-pdf"

/** A label for each bag of a party. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const { fulfilment } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const packing = await readPacking(req.scope, id)
  sendPdf(res, `bag-labels-${packing.party.display_id}`, await labelsOf(packing, fulfilment.label))
}
