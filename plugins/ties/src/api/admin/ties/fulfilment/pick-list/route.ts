import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { PickList, pickListQuerySchema } from "../../../../../contract"
import { readPickList } from "../../../../../workflows/fulfilment/pick"

/** What is to be fetched for some parties, and for other orders, in one walk. */
export async function GET(
  req: MedusaRequest<unknown, z.output<typeof pickListQuerySchema>>,
  res: MedusaResponse<PickList>,
): Promise<void> {
  const { orders = [], ordinary = false } = req.validatedQuery
  res.json(await readPickList(req.scope, orders, ordinary))
}
