import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema } from "../../../../../../../contract"
import { readPacking } from "../../../../../../../workflows/fulfilment/packing"
import { slipsOf } from "../../../../../../../workflows/fulfilment/paper/slips"
import { parseInput } from "../../../../../../utils/parse-input"
import { sendPdf } from "../../../../../../utils/send-pdf"

/** A packing slip for each place that a party's ties go to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const packing = await readPacking(req.scope, id)
  sendPdf(res, `packing-slips-${packing.party.display_id}`, await slipsOf(packing))
}
