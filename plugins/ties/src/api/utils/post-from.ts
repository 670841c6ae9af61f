import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { idempotencyKeySchema, type ParsedPostMessage, type PostedMessage } from "../../contract"
import type { Party } from "../../domain/messages/parties"
import { postMessage } from "../../workflows/messages/post"
import { filesOf } from "./take-files"
import { parseInput } from "./parse-input"

const headersSchema = z.object({ "idempotency-key": idempotencyKeySchema })

/** Writes the message that a request holds, as somebody. */
export async function postFrom(
  req: MedusaRequest<ParsedPostMessage>,
  { weddingId, party }: { weddingId: string; party: Party },
): Promise<PostedMessage> {
  const { "idempotency-key": key } = parseInput(headersSchema, {
    "idempotency-key": req.get("idempotency-key"),
  })
  const { text, member_id, with_couple, partner } = req.validatedBody
  const message = await postMessage(req.scope, {
    weddingId,
    author: party,
    partner,
    wish: { memberId: member_id, withCouple: with_couple },
    text,
    files: filesOf(req),
    via: "page",
    key,
  })
  return { message }
}
