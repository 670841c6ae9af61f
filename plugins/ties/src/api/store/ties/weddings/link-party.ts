import type { MedusaRequest } from "@medusajs/framework/http"
import { WEDDING_TOKEN_HEADER } from "../../../../contract"
import type { Party } from "../../../../domain/messages/parties"
import { hashOfToken } from "../../../../secret-token"
import { openedBy } from "./opened-link"

/** Who speaks through a link, and of which wedding. */
export interface LinkParty {
  weddingId: string
  party: Party
  /** The hash of its token: connections are counted by it, and end with the link. */
  key: string
}

/** Who speaks through the link that a request has opened. */
export function linkPartyOf(req: MedusaRequest): LinkParty {
  const { weddingId, memberId } = openedBy(req)
  return {
    weddingId,
    party: memberId === null ? { kind: "couple" } : { kind: "member", id: memberId },
    key: hashOfToken(req.get(WEDDING_TOKEN_HEADER) ?? ""),
  }
}
