import { model } from "@medusajs/framework/utils"

/** A setting of the desk that leads edit; what has no row has its default. */
export const DeskSetting = model.define("wed_setting", {
  id: model.id({ prefix: "wset" }).primaryKey(),
  key: model.text().unique(),
  value: model.json(),
})
