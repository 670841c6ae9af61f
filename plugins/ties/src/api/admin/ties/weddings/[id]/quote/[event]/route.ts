import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { type DeskEventBody, deskEventSchema, type DeskWeddingAnswer } from "../../../../../../../contract"
import { causeEvent } from "../../../../../../../workflows/quotes/cause-event"
import { readDeskWedding } from "../../../../../../../workflows/quotes/read/desk"
import { readDeskRequest } from "../../../../../../utils/desk-request"
import { parseInput } from "../../../../../../utils/parse-input"

const paramsSchema = z.object({ event: deskEventSchema })

/** What somebody at the desk decides about a quote. */
export async function POST(
  req: MedusaRequest<DeskEventBody>,
  res: MedusaResponse<DeskWeddingAnswer>,
): Promise<void> {
  const { event } = parseInput(paramsSchema, req.params)
  const { weddingId, viewer, by, actor } = await readDeskRequest(req)
  const { internal_note, version, seq, reason } = req.validatedBody
  await causeEvent(req.scope, {
    weddingId,
    viewer,
    by,
    internalNote: internal_note ?? null,
    request: {
      event,
      actor,
      version,
      ...(seq === undefined ? {} : { seq }),
      ...(reason === undefined ? {} : { reason }),
    },
  })
  res.json({ wedding: await readDeskWedding(req.scope, weddingId, viewer) })
}
