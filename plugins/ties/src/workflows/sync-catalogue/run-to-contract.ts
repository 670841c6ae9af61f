import type { InferTypeOf } from "@medusajs/framework/types"
import type { SyncRun as SyncRunAnswer } from "../../contract/sync"
import type { SyncRun } from "../../modules/catalogue/models/sync-run"

/** A run as the admin's routes tell it. */
export function runToContract(run: Omit<InferTypeOf<typeof SyncRun>, "rows">): SyncRunAnswer {
  const { id, trigger, requested_by, status, phase, done, total, requests, finished_at } = run
  const { created, updated, unchanged, withdrawn, quarantined, failed } = run
  const started = new Date(run.created_at)
  const finished = finished_at && new Date(finished_at)
  return {
    id,
    trigger,
    requested_by,
    status,
    phase,
    progress: { done, total },
    counts: { created, updated, unchanged, withdrawn, quarantined, failed },
    requests,
    reasons: run.reasons as unknown as string[],
    started_at: started.toISOString(),
    finished_at: finished && finished.toISOString(),
    duration_ms: finished && finished.getTime() - started.getTime(),
  }
}
