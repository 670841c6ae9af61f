import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type AdminOrderSwatches, idParamsSchema } from "../../../../../../contract"
import { readOrderKits } from "../../../../../../workflows/swatches"
import { parseInput } from "../../../../../utils/parse-input"

/** The kits of an order, for who packs them, and what became of their credits. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminOrderSwatches>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const found = await readOrderKits(req.scope, id)
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order "${id}"`)
  res.json({ kits: found.kits })
}
