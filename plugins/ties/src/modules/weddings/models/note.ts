import { model } from "@medusajs/framework/utils"

/** What staff write down about a wedding. An internal one never leaves the desk. */
export const WeddingNote = model.define("wed_note", {
  id: model.id({ prefix: "wnote" }).primaryKey(),
  wedding_id: model.text().index(),
  visibility: model.enum(["internal", "couple"]),
  /** `couple` or an admin user's id. */
  author: model.text(),
  body: model.text(),
})
