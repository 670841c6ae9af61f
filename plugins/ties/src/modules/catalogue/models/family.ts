import { model } from "@medusajs/framework/utils"
import { Color } from "./color"

export const Family = model.define("tie_family", {
  id: model.id({ prefix: "tfam" }).primaryKey(),
  slug: model.text().unique(),
  name: model.text(),
  /** Place in the shop's grid, from 0. */
  rank: model.number(),
  gradient_start: model.text().nullable(),
  gradient_end: model.text().nullable(),
  /** Medusa's category for this family. */
  category_id: model.text().nullable(),
  colors: model.hasMany(() => Color, { mappedBy: "family" }),
})
