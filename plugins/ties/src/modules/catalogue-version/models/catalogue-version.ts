import { model } from "@medusajs/framework/utils"

/** One row: a mark that is replaced whenever something that the shop shows may have changed. */
export const CatalogueVersion = model.define("tie_catalogue_version", {
  id: model.id({ prefix: "tver" }).primaryKey(),
  mark: model.text(),
})
