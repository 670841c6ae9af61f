import { model } from "@medusajs/framework/utils"

/** Something that is to be given back, written down before it is. */
export const ShareRefund = model
  .define("shr_refund", {
    /** The key by which it is done once: Medusa's refund carries it. */
    id: model.id({ prefix: "shrr" }).primaryKey(),
    wedding_id: model.text(),
    order_id: model.text(),
    payer: model.text(),
    payment_id: model.text(),
    /** In the smallest unit of the currency. */
    amount: model.number(),
    reason: model.text(),
    /** `sending`: somebody is at it, or died at it. */
    state: model.enum(["planned", "sending", "done", "failed"]).default("planned"),
    /** Of Medusa's refund, when it is done. */
    refund_id: model.text().nullable(),
    attempts: model.number().default(0),
    error: model.text().nullable(),
  })
  .indexes([{ on: ["wedding_id", "state"] }, { on: ["state", "created_at"] }])
