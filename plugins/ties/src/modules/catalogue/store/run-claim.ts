import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Who asks for a run, and what for. */
export interface RunRequest {
  trigger: "schedule" | "staff" | "start" | "exec"
  requestedBy: string | null
  consentTo: string | null
}

export interface RunClaim {
  id: string
  /** False where another run is under way: `id` is that one's. */
  mine: boolean
}

const KILLED =
  "The process that ran it was stopped before it ended. What it had written stays, and the next run does the rest."

/**
 * Opens a run, unless one is under way. The unique index on running rows picks the winner of two that start at once,
 * in any process, with or without Redis. A run that has given no sign of life for `takeoverAfter` seconds (by the
 * database's clock) is called failed and makes room.
 */
export async function claimRun(knex: Knex, request: RunRequest, takeoverAfter: number): Promise<RunClaim> {
  for (;;) {
    await knex.raw(
      `update tie_sync_run
       set status = 'failed', phase = 'done', finished_at = heartbeat_at, updated_at = now(),
           reasons = reasons || jsonb_build_array(?::text)
       where status = 'running' and heartbeat_at < now() - make_interval(secs => ?)`,
      [KILLED, takeoverAfter],
    )
    const id = generateEntityId(undefined, "trun")
    const { rows: mine } = await knex.raw<{ rows: Array<{ id: string }> }>(
      `insert into tie_sync_run (id, trigger, requested_by, status, phase, reasons, consent_to, heartbeat_at)
       values (?, ?, ?, 'running', 'reading', '[]', ?, now())
       on conflict do nothing returning id`,
      [id, request.trigger, request.requestedBy, request.consentTo],
    )
    if (mine.length > 0) return { id, mine: true }
    const running = await knex("tie_sync_run").where({ status: "running" }).first("id")
    // It may have ended between the two statements: then there is room now.
    if (running) return { id: running.id as string, mine: false }
  }
}

/** What a run tells of itself while it works. */
export interface RunProgress {
  phase: "reading" | "writing" | "withdrawing" | "done"
  done: number
  total: number | null
  created: number
  updated: number
  unchanged: number
  withdrawn: number
  quarantined: number
  failed: number
  requests: number
}

/**
 * Writes a run's progress and its sign of life.
 * @returns false where the run is no longer ours: it was silent for so long that it was taken over
 */
export async function beatRun(knex: Knex, id: string, progress: RunProgress): Promise<boolean> {
  const changed = await knex("tie_sync_run")
    .where({ id, status: "running" })
    .update({ ...progress, heartbeat_at: knex.fn.now(), updated_at: knex.fn.now() })
  return changed === 1
}

export interface RunEnd {
  status: "succeeded" | "needs_consent" | "failed"
  reasons: string[]
  /** Ids of the ties that would have been withdrawn, of a run that needs consent. */
  withdrawals: string[] | null
}

/** Ends a run that is still ours; one that was taken over keeps what was said of it. */
export async function endRun(knex: Knex, id: string, progress: RunProgress, end: RunEnd): Promise<void> {
  const now = knex.fn.now()
  await knex("tie_sync_run")
    .where({ id, status: "running" })
    .update({
      ...progress,
      phase: "done",
      status: end.status,
      reasons: JSON.stringify(end.reasons),
      withdrawals: end.withdrawals && JSON.stringify(end.withdrawals),
      heartbeat_at: now,
      finished_at: now,
      updated_at: now,
    })
}
