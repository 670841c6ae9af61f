import { model } from "@medusajs/framework/utils"
import { SyncRecord } from "./sync-record"

export const Style = model.define("tie_style", {
  id: model.id({ prefix: "tsty" }).primaryKey(),
  slug: model.text().unique(),
  /** Id of the style at the service. */
  external_id: model.text().nullable(),
  name: model.text(),
  kind: model.enum(["necktie", "bow_tie"]),
  /** At the widest point; null for a bow tie or where the service does not say. */
  width_inches: model.float().nullable(),
  description: model.text().nullable(),
  rank: model.number(),
  withdrawn_at: model.dateTime().nullable(),
  records: model.hasMany(() => SyncRecord, { mappedBy: "style" }),
})
