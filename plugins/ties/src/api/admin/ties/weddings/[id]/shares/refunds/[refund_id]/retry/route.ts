import { retryRefund } from "../../../../../../../../../workflows/shares/by-staff"
import { deskShares } from "../../../desk-shares"

/** Tries a refund again that its provider refused. */
export const POST = deskShares((req, { weddingId }) =>
  retryRefund(req.scope, { weddingId, refundId: req.params["refund_id"] ?? "" }),
)
