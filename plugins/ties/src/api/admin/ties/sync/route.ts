import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StartSync, StartSyncAnswer } from "../../../../contract"
import { startSync } from "../../../../workflows/sync-catalogue"

/** Starts a sync in the background: 202 with its run, 200 with the one under way where there is one. */
export async function POST(
  req: AuthenticatedMedusaRequest<StartSync>,
  res: MedusaResponse<StartSyncAnswer>,
): Promise<void> {
  const { run, alreadyRunning } = await startSync(req.scope, {
    trigger: "staff",
    requestedBy: req.auth_context.actor_id,
    consentTo: req.validatedBody.consent_to,
  })
  res.status(alreadyRunning ? 200 : 202).json({ sync_run: run, already_running: alreadyRunning })
}
