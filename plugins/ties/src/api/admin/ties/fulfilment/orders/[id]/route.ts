import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema, type PackingAnswer } from "../../../../../../contract"
import { readPacking } from "../../../../../../workflows/fulfilment/packing"
import { parseInput } from "../../../../../utils/parse-input"

/** Everything that one who packs a party has in front of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PackingAnswer>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json({ packing: await readPacking(req.scope, id) })
}
