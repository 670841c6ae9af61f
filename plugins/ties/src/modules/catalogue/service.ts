import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { type PluginOptions, parseOptions } from "../../options"
import { Color } from "./models/color"
import { Family } from "./models/family"
import { QuarantinedRow } from "./models/quarantined-row"
import { Style } from "./models/style"
import { SyncRecord } from "./models/sync-record"
import { SyncRun } from "./models/sync-run"
import { type CatalogueFacts, readCatalogueFacts } from "./store/catalogue-rows"
import { claimDrawing, type LookRow, readLooks, releaseDrawing } from "./store/picture-rows"
import { type RefusedRow, replaceQuarantine } from "./store/quarantine"
import {
  beatRun,
  claimRun,
  endRun,
  type RunClaim,
  type RunEnd,
  type RunProgress,
  type RunRequest,
} from "./store/run-claim"
import {
  type FamilyRow,
  saveFamilies,
  saveStyles,
  saveTies,
  type StyleRow,
  type TieRows,
  type WithdrawnRows,
  withdrawRows,
} from "./store/save-rows"

/** The catalogue's own tables, and the plugin's options, which Medusa hands to modules only. */
export class CatalogueService extends MedusaService({
  Family,
  Color,
  Style,
  SyncRecord,
  SyncRun,
  QuarantinedRow,
}) {
  readonly options: PluginOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    super(container, options)
    this.options = parseOptions(options)
  }

  /** Everything that a sync compares, as plain rows. */
  @InjectManager()
  async readCatalogueFacts(@MedusaContext() context: DatabaseContext = {}): Promise<CatalogueFacts> {
    return readCatalogueFacts(knexOf(context))
  }

  /** Opens a run, unless one is under way. */
  @InjectManager()
  async claimRun(request: RunRequest, @MedusaContext() context: DatabaseContext = {}): Promise<RunClaim> {
    return claimRun(knexOf(context), request, this.options.sync.takeover_after)
  }

  /** Writes a run's progress; false where it was taken over. */
  @InjectManager()
  async beatRun(
    id: string,
    progress: RunProgress,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<boolean> {
    return beatRun(knexOf(context), id, progress)
  }

  @InjectManager()
  async endRun(
    id: string,
    progress: RunProgress,
    end: RunEnd,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return endRun(knexOf(context), id, progress, end)
  }

  /** What every tie on sale looks like, and of what its pictures are. */
  @InjectManager()
  async readLooks(@MedusaContext() context: DatabaseContext = {}): Promise<LookRow[]> {
    return readLooks(knexOf(context))
  }

  /** Takes colours on to draw them; returns those that no other process has. */
  @InjectManager()
  async claimDrawing(
    colorIds: string[],
    seconds: number,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<string[]> {
    return claimDrawing(knexOf(context), colorIds, seconds)
  }

  @InjectManager()
  async releaseDrawing(colorIds: string[], @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return releaseDrawing(knexOf(context), colorIds)
  }

  @InjectTransactionManager()
  async saveFamilyRows(rows: FamilyRow[], @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return saveFamilies(knexOf(context), rows)
  }

  @InjectTransactionManager()
  async saveStyleRows(rows: StyleRow[], @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return saveStyles(knexOf(context), rows)
  }

  /** All of these rows or, where it throws, none. */
  @InjectTransactionManager()
  async saveTieRows(rows: TieRows, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return saveTies(knexOf(context), rows)
  }

  /** Keeps these refused rows in place of those of earlier runs, so that the quarantine says how things are. */
  @InjectTransactionManager()
  async replaceQuarantine(
    runId: string,
    rows: RefusedRow[],
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return replaceQuarantine(knexOf(context), runId, rows)
  }

  @InjectTransactionManager()
  async withdrawRows(rows: WithdrawnRows, @MedusaContext() context: DatabaseContext = {}): Promise<void> {
    return withdrawRows(knexOf(context), rows)
  }
}
