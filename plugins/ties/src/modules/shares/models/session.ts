import { model } from "@medusajs/framework/utils"

/** A payment that was begun for a share: whose it is, and of what amount by the server's own reckoning. */
export const ShareSession = model
  .define("shr_session", {
    id: model.id({ prefix: "shrs" }).primaryKey(),
    wedding_id: model.text(),
    payer: model.text(),
    /** Of Medusa's payment session. */
    session_id: model.text().unique(),
    payment_collection_id: model.text().index(),
    /** Where the wedding was no order yet. */
    cart_id: model.text().index().nullable(),
    provider_id: model.text(),
    asks: model.enum(["all", "deposit"]),
    /** In the smallest unit of the currency. */
    amount: model.number(),
  })
  .indexes([{ on: ["wedding_id", "payer"] }])
