import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberCalendar } from "../../../../../../workflows/members/calendar"
import { readOwnTie } from "../../../../../../workflows/members/own-tie"
import { memberOf } from "../../opened-link"

/** The day of the wedding, as a calendar takes it (RFC 5545). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const own = memberOf(req)
  res.set("Content-Type", "text/calendar; charset=utf-8")
  res.set("Content-Disposition", 'attachment; filename="wedding.ics"')
  res.send(memberCalendar(await readOwnTie(req.scope, own), own.weddingId))
}
