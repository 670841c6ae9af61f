import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedStockQuery, Stock } from "../../../../../contract"
import { readStock } from "../../../../../workflows/fulfilment/stock"

/** What is there of each tie, what weddings hold of it, and what runs low. */
export async function GET(
  req: MedusaRequest<unknown, ParsedStockQuery>,
  res: MedusaResponse<Stock>,
): Promise<void> {
  res.json(await readStock(req.scope, req.validatedQuery))
}
