import { model } from "@medusajs/framework/utils"

/** Where in the stockroom the ties of a variant lie. */
export const Bin = model.define("ful_bin", {
  id: model.id({ prefix: "fbin" }).primaryKey(),
  variant_id: model.text().unique(),
  /** As it is written on the shelf, such as `A12`. */
  name: model.text(),
})
