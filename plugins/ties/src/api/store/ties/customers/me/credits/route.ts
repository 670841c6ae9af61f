import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnCredits } from "../../../../../../contract"
import { readOwnCredits } from "../../../../../../workflows/swatches"

/** The signed-in customer's credits for swatch kits. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OwnCredits>): Promise<void> {
  res.set("Cache-Control", "no-store")
  res.json(await readOwnCredits(req.scope, req.auth_context.actor_id))
}
