import { model } from "@medusajs/framework/utils"

/** One row: Medusa's product for the kit. Its ids are null while somebody is making it. */
export const SwatchKit = model.define("tie_swatch_kit", {
  id: model.id({ prefix: "swkit" }).primaryKey(),
  product_id: model.text().nullable(),
  variant_id: model.text().nullable(),
})
