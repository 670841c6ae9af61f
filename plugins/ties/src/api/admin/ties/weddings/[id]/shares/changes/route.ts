import type { ParsedChangeOrdered } from "../../../../../../../contract"
import { changeOrdered } from "../../../../../../../workflows/shares/change"
import { deskShares } from "../desk-shares"

/** Changes the party after its ties are ordered, and settles the money. */
export const POST = deskShares<ParsedChangeOrdered>((req, { weddingId, by }) =>
  changeOrdered(req.scope, { weddingId, by, change: req.validatedBody }),
)
