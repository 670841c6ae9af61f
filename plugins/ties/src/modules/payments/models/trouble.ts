import { model } from "@medusajs/framework/utils"

/** Something about a payment that is not as it should be: mended by itself, or for a person to see to. */
export const PayTrouble = model
  .define("pay_trouble", {
    id: model.id({ prefix: "paytr" }).primaryKey(),
    /** Such as `paid_twice`. */
    kind: model.text(),
    /** Of Medusa's payment session. */
    session_id: model.text(),
    provider: model.text().nullable(),
    cart_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** In a sentence for staff: what it is, and what was done or is to be done. */
    words: model.text(),
    state: model.enum(["open", "mended", "dismissed"]).default("open"),
    /** Of the admin user who saw to it. */
    seen_by: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["kind", "session_id"], unique: true }, { on: ["state", "created_at"] }])
