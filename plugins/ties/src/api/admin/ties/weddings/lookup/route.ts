import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Lookup, LookupQuery } from "../../../../../contract"
import { lookUpWeddings } from "../../../../../desk-view/lookup"
import { readDeskActor } from "../../../../utils/desk-actor"

/** The weddings behind an order, a cart, a customer or a product. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, LookupQuery>,
  res: MedusaResponse<Lookup>,
): Promise<void> {
  res.json(await lookUpWeddings(req.scope, req.validatedQuery, await readDeskActor(req)))
}
