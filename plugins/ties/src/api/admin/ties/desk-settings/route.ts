import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskSettingsAnswer, UpdateDeskSettings } from "../../../../contract"
import { readDeskSettings, saveDeskSettings } from "../../../../workflows/desk/settings"
import { doerOf, readDeskActor } from "../../../utils/desk-actor"

/** How the desk works. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeskSettingsAnswer>): Promise<void> {
  res.json({ settings: await readDeskSettings(req.scope) })
}

/** Sets what is given, each setting whole. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateDeskSettings>,
  res: MedusaResponse<DeskSettingsAnswer>,
): Promise<void> {
  const by = doerOf(await readDeskActor(req))
  res.json({ settings: await saveDeskSettings(req.scope, req.validatedBody, by) })
}
