import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoupleEvent, CoupleWeddingAnswer, QuoteEvent } from "../../../../contract"
import { COUPLE } from "../../../../modules/weddings/store/audit"
import { causeEvent } from "../../../../workflows/quotes/cause-event"
import { readCoupleWedding } from "../../../../workflows/quotes/read/couple"
import { weddingOf } from "./opened-link"

/** A route by which the couple has an event happen to its quote. */
export const coupleEvent =
  (event: QuoteEvent) =>
  async (req: MedusaRequest<CoupleEvent>, res: MedusaResponse<CoupleWeddingAnswer>): Promise<void> => {
    const { version, reason } = req.validatedBody
    const weddingId = weddingOf(req)
    await causeEvent(req.scope, {
      weddingId,
      by: COUPLE,
      request: {
        event,
        actor: { kind: "couple" },
        version,
        ...(reason === undefined ? {} : { reason }),
      },
    })
    res.json({ wedding: await readCoupleWedding(req.scope, weddingId) })
  }
