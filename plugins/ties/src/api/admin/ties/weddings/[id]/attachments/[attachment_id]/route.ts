import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDeskParty } from "../../../../../../utils/desk-party"
import { sendAttachment } from "../../../../../../utils/send-attachment"

/** A file of the thread. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { weddingId, party } = await readDeskParty(req)
  await sendAttachment(req, res, { weddingId, party, id: req.params["attachment_id"] ?? "" })
}
