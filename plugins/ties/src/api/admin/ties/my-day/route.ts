import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MyDay } from "../../../../contract"
import { readMyDay } from "../../../../desk-view/my-day"
import { readDeskActor } from "../../../utils/desk-actor"

/** What waits for who asks, what is late, what comes. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MyDay>): Promise<void> {
  res.json(await readMyDay(req.scope, await readDeskActor(req)))
}
