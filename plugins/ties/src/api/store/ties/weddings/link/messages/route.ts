import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedPostMessage, PostedMessage, Thread, ThreadQuery } from "../../../../../../contract"
import { readThread } from "../../../../../../workflows/messages/read-thread"
import { postFrom } from "../../../../../utils/post-from"
import { linkPartyOf } from "../../link-party"

/** What was said about the wedding, as far as it is there for who holds the link. */
export async function GET(
  req: MedusaRequest<unknown> & { validatedQuery: ThreadQuery },
  res: MedusaResponse<Thread>,
): Promise<void> {
  const { weddingId, party } = linkPartyOf(req)
  res.json(await readThread(req.scope, weddingId, party, req.validatedQuery))
}

/** Says something. */
export async function POST(
  req: MedusaRequest<ParsedPostMessage>,
  res: MedusaResponse<PostedMessage>,
): Promise<void> {
  res.status(201).json(await postFrom(req, linkPartyOf(req)))
}
