import { model } from "@medusajs/framework/utils"
import { SyncRun } from "./sync-run"

/** A row of the service that was not let in, as it came, with the reason. */
export const QuarantinedRow = model.define("tie_quarantined_row", {
  id: model.id({ prefix: "tqua" }).primaryKey(),
  run: model.belongsTo(() => SyncRun, { mappedBy: "rows" }),
  key: model.text(),
  reason: model.text(),
  row: model.json(),
})
