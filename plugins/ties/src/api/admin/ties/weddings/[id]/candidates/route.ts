import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Candidates, idParamsSchema } from "../../../../../../contract"
import { readCandidates } from "../../../../../../workflows/desk/assign"
import { parseInput } from "../../../../../utils/parse-input"

/** Who could have it, the best first, each with why. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Candidates>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.json(await readCandidates(req.scope, id))
}
