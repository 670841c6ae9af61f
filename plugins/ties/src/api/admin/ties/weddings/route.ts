import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedWeddingsQuery, Weddings } from "../../../../contract"
import { listWeddings } from "../../../../desk-view/list"
import { readDeskActor } from "../../../utils/desk-actor"

/** Weddings that fit the filters and that who asks may see. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ParsedWeddingsQuery>,
  res: MedusaResponse<Weddings>,
): Promise<void> {
  res.json(await listWeddings(req.scope, req.validatedQuery, await readDeskActor(req)))
}
