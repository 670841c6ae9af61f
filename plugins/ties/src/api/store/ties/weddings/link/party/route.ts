import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoupleWeddingAnswer, ParsedChangeParty } from "../../../../../../contract"
import { COUPLE } from "../../../../../../modules/weddings/store/audit"
import { changeWedding } from "../../../../../../workflows/quotes/change-wedding"
import { readCoupleWedding } from "../../../../../../workflows/quotes/read/couple"
import { weddingOf } from "../../opened-link"

/** Puts the whole party as it is to be in the place of the one that is. */
export async function PUT(
  req: MedusaRequest<ParsedChangeParty>,
  res: MedusaResponse<CoupleWeddingAnswer>,
): Promise<void> {
  const weddingId = weddingOf(req)
  const { revision, members, theme, reason } = req.validatedBody
  await changeWedding(req.scope, {
    weddingId,
    revision,
    members,
    theme,
    by: COUPLE,
    request: { event: "revise", actor: { kind: "couple" }, ...(reason === undefined ? {} : { reason }) },
  })
  res.json({ wedding: await readCoupleWedding(req.scope, weddingId) })
}
