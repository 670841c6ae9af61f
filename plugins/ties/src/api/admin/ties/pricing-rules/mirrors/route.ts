import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Mirrors } from "../../../../../contract"
import { checkMirrors, restoreMirrors } from "../../../../../workflows/pricing-rules/mirrors"

/** Do Medusa's promotions still say what the rules say? */
export async function GET(req: MedusaRequest, res: MedusaResponse<Mirrors>): Promise<void> {
  res.json(await checkMirrors(req.scope))
}

/** Puts them right. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Mirrors>): Promise<void> {
  res.json(await checkMirrors(req.scope, await restoreMirrors(req.scope)))
}
