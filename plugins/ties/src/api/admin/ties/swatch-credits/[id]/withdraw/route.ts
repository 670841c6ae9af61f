import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idParamsSchema } from "../../../../../../contract"
import { withdrawCredit } from "../../../../../../workflows/swatches"
import { parseInput } from "../../../../../utils/parse-input"

/** Takes a credit back, for a refund that was the kit's. One that is withdrawn already stays so: 200. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  await withdrawCredit(req.scope, id, "Withdrawn by staff.")
  res.json({ id })
}
