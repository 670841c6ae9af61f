import { model } from "@medusajs/framework/utils"

/** Who had a wedding since when, and why. Append-only. */
export const Assignment = model
  .define("wed_assignment", {
    id: model.id({ prefix: "wasg" }).primaryKey(),
    wedding_id: model.text(),
    /** Null: back into the queue. */
    coordinator_id: model.text().nullable(),
    /** `system` or an admin user's id. */
    assigned_by: model.text(),
    /** A sentence for people. */
    reason: model.text(),
    /** The score of each candidate with its lines; null where a person chose. */
    scores: model.json().nullable(),
  })
  .indexes([{ on: ["wedding_id", "created_at"] }])
