import type { ReleaseParty } from "../../../../../../../contract"
import { releaseParty } from "../../../../../../../workflows/shares/by-staff"
import { deskShares } from "../desk-shares"

/** Lets its ties be packed though not all is paid, or takes that back. */
export const POST = deskShares<ReleaseParty>((req, { weddingId, by }) =>
  releaseParty(req.scope, { weddingId, by, released: req.validatedBody.released }),
)
