import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendLive } from "../../../../../utils/send-live"
import { linkPartyOf } from "../../link-party"

/** What is new of the wedding that the link opens, as it happens (`text/event-stream`). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendLive(req, res, linkPartyOf(req))
}
