import type { CancelOrdered } from "../../../../../../../contract"
import { cancelOrdered } from "../../../../../../../workflows/shares/cancel"
import { deskShares } from "../desk-shares"

/** Cancels what is ordered, by the shop's policy. */
export const POST = deskShares<CancelOrdered>((req, { weddingId, by }) =>
  cancelOrdered(req.scope, { weddingId, by, ...req.validatedBody }),
)
