import { model } from "@medusajs/framework/utils"
import { Family } from "./family"
import { SyncRecord } from "./sync-record"

export const Color = model.define("tie_color", {
  id: model.id({ prefix: "tcol" }).primaryKey(),
  slug: model.text().unique(),
  name: model.text(),
  /** `#RRGGBB`; null where the service gives none. */
  hex: model.text().nullable(),
  /** Place in its family, from 0. */
  rank: model.number(),
  /** Medusa's product for this colour; null until the sync has made it. */
  product_id: model.text().index().nullable(),
  withdrawn_at: model.dateTime().nullable(),
  /** Until when some process has taken it on to draw its pictures, so that no two do. */
  drawing_until: model.dateTime().nullable(),
  family: model.belongsTo(() => Family, { mappedBy: "colors" }),
  records: model.hasMany(() => SyncRecord, { mappedBy: "color" }),
})
