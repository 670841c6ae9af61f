import { model } from "@medusajs/framework/utils"

/** What was agreed on with one who pays, besides what the party says. Where a share stands is computed, and not kept. */
export const Share = model
  .define("shr_share", {
    id: model.id({ prefix: "shr" }).primaryKey(),
    wedding_id: model.text(),
    /** `couple`, or a member's id. */
    payer: model.text(),
    /** ISO date up to which the couple has extended it; null: as the timeline says. */
    due_on: model.text().nullable(),
    /** Since when the couple pays for this member. */
    taken_over_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["wedding_id", "payer"], unique: true }])
