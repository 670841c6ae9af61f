import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendAttachment } from "../../../../../../utils/send-attachment"
import { linkPartyOf } from "../../../link-party"

/** A file of the thread, where its message is there for who holds the link. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { weddingId, party } = linkPartyOf(req)
  await sendAttachment(req, res, { weddingId, party, id: req.params["id"] ?? "" })
}
