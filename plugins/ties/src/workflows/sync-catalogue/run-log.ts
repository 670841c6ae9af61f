import { MedusaError } from "@medusajs/framework/utils"
import type { RefusedRow } from "../../domain/sync/listed"
import type { CatalogueService } from "../../modules/catalogue/service"
import type { RunEnd, RunProgress } from "../../modules/catalogue/store/run-claim"

/** Often enough that `takeover_after` (at least 5 s) passes only when the process is gone. */
const BEAT_MS = 2_000
const MOST_REASONS = 100
/** Kept rows of one run: enough to see what is wrong, however much is. */
const MOST_ROWS = 1_000

/** A run as it tells of itself: progress, reasons, the rows that it refused, and a sign of life while it works. */
export class RunLog {
  readonly progress: RunProgress = {
    phase: "reading",
    done: 0,
    total: null,
    created: 0,
    updated: 0,
    unchanged: 0,
    withdrawn: 0,
    quarantined: 0,
    failed: 0,
    requests: 0,
  }
  private readonly reasons: string[] = []
  private timer: NodeJS.Timeout | undefined
  private lost = false
  private hasCleared = false

  constructor(
    private readonly catalogue: CatalogueService,
    readonly id: string,
  ) {}

  /** Gives a sign of life by itself, so that a slow service does not make the run look dead. */
  start(): void {
    this.timer = setInterval(() => {
      // A beat that the database did not take is no reason to stop: the next write will say what is wrong.
      this.beat().catch(() => undefined)
    }, BEAT_MS)
    this.timer.unref()
  }

  add(reasons: readonly string[]): void {
    this.reasons.push(...reasons)
  }

  /**
   * Writes the progress.
   * @throws MedusaError conflict where the run was taken over: what it would go on to write is no longer its own
   */
  async report(): Promise<void> {
    await this.beat()
    if (!this.lost) return
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "The run was silent for too long and was taken for dead.",
    )
  }

  /** Keeps rows that were not let in, for staff to see, in place of those of earlier runs. */
  async quarantine(rows: readonly RefusedRow[]): Promise<void> {
    if (rows.length === 0 && this.hasCleared) return
    this.hasCleared = true
    const room = Math.max(0, MOST_ROWS - this.progress.quarantined)
    this.progress.quarantined += rows.length
    await this.catalogue.replaceQuarantine(this.id, rows.slice(0, room))
  }

  async end(end: Pick<RunEnd, "status"> & { withdrawals?: string[] }): Promise<void> {
    clearInterval(this.timer)
    const more = this.reasons.length - MOST_REASONS
    const reasons = this.reasons.slice(0, MOST_REASONS)
    if (more > 0) reasons.push(`And ${more} more.`)
    this.progress.phase = "done"
    await this.catalogue.endRun(this.id, this.progress, {
      status: end.status,
      reasons,
      withdrawals: end.withdrawals ?? null,
    })
  }

  private async beat(): Promise<void> {
    if (!this.lost) this.lost = !(await this.catalogue.beatRun(this.id, this.progress))
  }
}
