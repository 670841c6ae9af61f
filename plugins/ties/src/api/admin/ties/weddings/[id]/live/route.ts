import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CATALOGUE_MODULE } from "../../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../../modules/catalogue/service"
import { readDeskParty } from "../../../../../utils/desk-party"
import { sendLive } from "../../../../../utils/send-live"

/** What is new of a wedding, as it happens (`text/event-stream`): for some minutes, then they are asked anew who they are. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { live } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  await sendLive(req, res, { ...(await readDeskParty(req)), for: live.staff_minutes * 60_000 })
}
