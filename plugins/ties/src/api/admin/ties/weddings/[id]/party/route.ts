import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskWeddingAnswer, ParsedChangeParty } from "../../../../../../contract"
import { changeWedding } from "../../../../../../workflows/quotes/change-wedding"
import { readDeskWedding } from "../../../../../../workflows/quotes/read/desk"
import { readDeskRequest } from "../../../../../utils/desk-request"

/** Puts the whole party as it is to be in the place of the one that is. */
export async function PUT(
  req: MedusaRequest<ParsedChangeParty>,
  res: MedusaResponse<DeskWeddingAnswer>,
): Promise<void> {
  const { weddingId, viewer, by, actor } = await readDeskRequest(req)
  const { revision, members, theme, reason } = req.validatedBody
  await changeWedding(req.scope, {
    weddingId,
    viewer,
    revision,
    members,
    theme,
    by,
    request: { event: "revise", actor, ...(reason === undefined ? {} : { reason }) },
  })
  res.json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
