import { model } from "@medusajs/framework/utils"

/** Where the price of a wedding stands. One for each wedding. */
export const Quote = model
  .define("quo_quote", {
    id: model.id({ prefix: "quo" }).primaryKey(),
    wedding_id: model.text().unique(),
    state: model.enum([
      "draft",
      "submitted",
      "in_review",
      "changes_requested",
      "approved",
      "rejected",
      "paid",
      "in_production",
      "shipped",
      "delivered",
      "cancelled",
      "expired",
    ]),
    /** Of the last transition; the next one takes the number after it, which nobody else can take too. */
    seq: model.number().default(0),
    /** Of the current content. */
    version: model.number().default(1),
    content_hash: model.text(),
    /** Of the content that was approved; null while none is. */
    approved_hash: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    /** Of the content that the couple accepted; null while it has not. */
    accepted_hash: model.text().nullable(),
    accepted_at: model.dateTime().nullable(),
    /** Percent that staff took off on top, 0 to 100. */
    special_percent: model.float().default(0),
    /** Medusa's promotion that takes it off. */
    special_promotion_id: model.text().nullable(),
    /** Its code: unguessable, and good for this wedding alone. */
    special_code: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state", "expires_at"] }])
