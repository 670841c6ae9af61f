import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ParsedPostMessage, PostedMessage, Thread, ThreadQuery } from "../../../../../../contract"
import { readThread } from "../../../../../../workflows/messages/read-thread"
import { readDeskParty } from "../../../../../utils/desk-party"
import { postFrom } from "../../../../../utils/post-from"

/** All that was said about a wedding. */
export async function GET(
  req: MedusaRequest<unknown> & { validatedQuery: ThreadQuery },
  res: MedusaResponse<Thread>,
): Promise<void> {
  const { weddingId, party } = await readDeskParty(req)
  res.json(await readThread(req.scope, weddingId, party, req.validatedQuery))
}

/** Writes to the couple, or to a member. To the couple it is a human answer: it stops the clock. */
export async function POST(
  req: MedusaRequest<ParsedPostMessage>,
  res: MedusaResponse<PostedMessage>,
): Promise<void> {
  res.status(201).json(await postFrom(req, await readDeskParty(req)))
}
