import { readShared } from "../../../../../../workflows/shares/read"
import { deskShares } from "./desk-shares"

/** Who pays what of a wedding, what has moved and what goes back. */
export const GET = deskShares((req, { weddingId }) => readShared(req.scope, weddingId))
