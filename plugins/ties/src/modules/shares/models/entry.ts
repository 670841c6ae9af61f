import { model } from "@medusajs/framework/utils"

/** Money of a wedding that has moved, as Medusa has booked it. Never changed, and never taken away. */
export const ShareEntry = model
  .define("shr_entry", {
    id: model.id({ prefix: "shre" }).primaryKey(),
    wedding_id: model.text(),
    order_id: model.text(),
    payer: model.text(),
    kind: model.enum(["charge", "refund"]),
    /** In the smallest unit of the currency. */
    amount: model.number(),
    payment_id: model.text(),
    /** Of Medusa's capture or refund: each is booked once. */
    event_key: model.text().unique(),
    moved_at: model.dateTime(),
  })
  .indexes([{ on: ["wedding_id", "moved_at"] }])
