import type { ExtendShare } from "../../../../../../../../contract"
import { extendShare } from "../../../../../../../../workflows/shares/late"
import { deskShares } from "../../desk-shares"

/** Gives a member more time to pay. */
export const POST = deskShares<ExtendShare>((req, { weddingId, by }) => {
  const payer = req.params["payer"] ?? ""
  return extendShare(req.scope, { weddingId, by, payer }, req.validatedBody.due_on)
})
