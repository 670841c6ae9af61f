import { model } from "@medusajs/framework/utils"
import { Bundle } from "./bundle"

/** The ties of one member. How many there are is the cart's or the order's to say. */
export const BundleLine = model.define("tie_bundle_line", {
  id: model.id({ prefix: "bunl" }).primaryKey(),
  /** Place in the party, from 0. */
  rank: model.number(),
  /** What the client calls the member. */
  key: model.text(),
  role: model.text(),
  name: model.text().nullable(),
  payer: model.enum(["couple", "self"]),
  variant_id: model.text(),
  /** Slugs, as they were when the tie was chosen. */
  color: model.text(),
  style: model.text(),
  family: model.text(),
  /**
   * Random; the line item's metadata carries it. It is believed only while no line item is bound: from then on
   * `line_item_id` counts alone, and what a client writes into metadata changes nothing.
   */
  token: model.text().unique(),
  line_item_id: model.text().unique().nullable(),
  order_line_item_id: model.text().unique().nullable(),
  bundle: model.belongsTo(() => Bundle, { mappedBy: "lines" }),
})
