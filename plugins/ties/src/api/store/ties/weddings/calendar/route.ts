import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CalendarFeed } from "../../../../../contract"
import { readWeddingFeed } from "../../../../../workflows/calendar/wedding-feed"
import { weddingOf } from "../opened-link"

/** The wedding's days, by a calendar's link: the only thing that one opens. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CalendarFeed>): Promise<void> {
  res.json({ ics: await readWeddingFeed(req.scope, weddingOf(req)) })
}
