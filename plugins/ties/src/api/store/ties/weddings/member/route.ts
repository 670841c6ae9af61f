import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnTie, ParsedOwnTie } from "../../../../../contract"
import { readOwnTie, saveOwnTie } from "../../../../../workflows/members/own-tie"
import { memberOf } from "../opened-link"

/** A member's own tie, by their link. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnTie>): Promise<void> {
  res.json(await readOwnTie(req.scope, memberOf(req)))
}

/** Saves what they say, and nothing besides. */
export async function POST(req: MedusaRequest<ParsedOwnTie>, res: MedusaResponse<OwnTie>): Promise<void> {
  const own = memberOf(req)
  await saveOwnTie(req.scope, own, req.validatedBody)
  res.json(await readOwnTie(req.scope, own))
}
