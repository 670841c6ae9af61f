import { model } from "@medusajs/framework/utils"

/** Something that is held against an address. */
export const OutSuppression = model
  .define("out_suppression", {
    id: model.id({ prefix: "outs" }).primaryKey(),
    /** In lower case. */
    address: model.text(),
    reason: model.enum(["bounce", "complaint", "unsubscribe"]),
    /** Words of who told it, such as a provider's; null where there are none. */
    detail: model.text().nullable(),
  })
  .indexes([{ on: ["address", "reason"], unique: true }])
