import { takeOverShare } from "../../../../../../../../workflows/shares/late"
import { deskShares } from "../../desk-shares"

/** Has the couple pay for a member. */
export const POST = deskShares((req, { weddingId, by }) =>
  takeOverShare(req.scope, { weddingId, by, payer: req.params["payer"] ?? "" }),
)
