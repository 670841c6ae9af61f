import { model } from "@medusajs/framework/utils"

/**
 * What was offered, as it was: never changed. By the rules of the wedding price that were in force when it was made
 * (`created_at`) its cart stays priced, however staff change them meanwhile.
 */
export const QuoteVersion = model
  .define("quo_version", {
    id: model.id({ prefix: "quov" }).primaryKey(),
    quote_id: model.text(),
    /** From 1. */
    number: model.number(),
    /** `QuoteContent`. */
    content: model.json(),
    content_hash: model.text(),
    /** `couple`, `system` or an admin user's id. */
    created_by: model.text(),
    /** Why it was made, a sentence. */
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["quote_id", "number"], unique: true }])
