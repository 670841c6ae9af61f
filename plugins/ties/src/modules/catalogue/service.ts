import { MedusaService } from "@medusajs/framework/utils"
import { type PluginOptions, parseOptions } from "../../options"
import { Color } from "./models/color"
import { Family } from "./models/family"
import { QuarantinedRow } from "./models/quarantined-row"
import { Style } from "./models/style"
import { SyncRecord } from "./models/sync-record"
import { SyncRun } from "./models/sync-run"

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
}
