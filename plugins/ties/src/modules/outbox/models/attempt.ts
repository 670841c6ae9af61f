import { model } from "@medusajs/framework/utils"

/** One try to send a mail. Its id is the key under which the Notification module and the provider know it. */
export const OutAttempt = model
  .define("out_attempt", {
    /** Of the mail, a dot and the number: `out_1.2`. */
    id: model.id().primaryKey(),
    message_id: model.text(),
    number: model.number(),
    /** Null while it is under way. `unknown`: its process died, or nobody answered. */
    outcome: model.enum(["sent", "later", "never", "unknown"]).nullable(),
    error: model.text().nullable(),
    /** Of the provider. */
    external_id: model.text().nullable(),
    /** SHA-256 of the token by which who got it unsubscribes. */
    unsubscribe_hash: model.text().index().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["message_id", "number"], unique: true }])
