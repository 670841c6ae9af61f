import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

function* quantitiesOf(body: unknown): Generator<[string, unknown]> {
  if (!isRecord(body)) return
  yield ["quantity", body["quantity"]]
  if (!Array.isArray(body["items"])) return
  for (const [at, item] of body["items"].entries())
    if (isRecord(item)) yield [`items.${at}.quantity`, item["quantity"]]
}

/**
 * Refuses, with 400, a part of a tie in a body of Medusa's own routes, whose schemas take any number and round 1.5 to 2
 * on the way to the database. What is no number at all is theirs to refuse.
 */
export function refuseFractions(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  for (const [field, quantity] of quantitiesOf(req.body)) {
    if (typeof quantity !== "number" || Number.isInteger(quantity)) continue
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: is ${quantity}, and ties are sold whole`)
  }
  next()
}
