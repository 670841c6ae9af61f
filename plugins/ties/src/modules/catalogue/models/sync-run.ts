import { model } from "@medusajs/framework/utils"
import { QuarantinedRow } from "./quarantined-row"

export const SyncRun = model
  .define("tie_sync_run", {
    id: model.id({ prefix: "trun" }).primaryKey(),
    trigger: model.enum(["schedule", "staff", "start", "exec"]),
    requested_by: model.text().nullable(),
    status: model.enum(["running", "succeeded", "needs_consent", "failed"]),
    phase: model.enum(["reading", "writing", "withdrawing", "done"]),
    done: model.number().default(0),
    total: model.number().nullable(),
    created: model.number().default(0),
    updated: model.number().default(0),
    unchanged: model.number().default(0),
    withdrawn: model.number().default(0),
    quarantined: model.number().default(0),
    failed: model.number().default(0),
    requests: model.number().default(0),
    reasons: model.json(),
    /** Id of the run whose withdrawals a person has agreed to. */
    consent_to: model.text().nullable(),
    /** Ids of the records that a run with `needs_consent` would have withdrawn: what a consent covers. */
    withdrawals: model.json().nullable(),
    /** Last sign of life, so that a run whose process was killed is told from one that is at work. */
    heartbeat_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    rows: model.hasMany(() => QuarantinedRow, { mappedBy: "run" }),
  })
  .indexes([
    // One run at a time, whatever process or instance it is in: the second insert fails.
    { name: "IDX_tie_sync_run_one_running", on: ["status"], unique: true, where: "status = 'running'" },
    { on: ["created_at"] },
  ])
