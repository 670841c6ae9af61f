import { model } from "@medusajs/framework/utils"

/**
 * What happened to a quote: audit trail and compare-and-swap in one, since two who act at once want the same
 * `seq` and only one can have it. Append-only: the database refuses to change or delete a row.
 */
export const QuoteTransition = model
  .define("quo_transition", {
    id: model.id({ prefix: "quot" }).primaryKey(),
    quote_id: model.text(),
    /** From 1, without gaps. */
    seq: model.number(),
    event: model.text(),
    from: model.text(),
    to: model.text(),
    /** Of the content that it is about. */
    version: model.number(),
    content_hash: model.text(),
    /** `couple`, `system` or an admin user's id. */
    actor: model.text(),
    actor_role: model.text(),
    /** Told to the couple. */
    reason: model.text().nullable(),
    /** For the desk alone. */
    internal_note: model.text().nullable(),
  })
  .indexes([{ on: ["quote_id", "seq"], unique: true }])
