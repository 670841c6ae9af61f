import { model } from "@medusajs/framework/utils"

/** The packing of one order. Whoever puts something into its bags holds this row meanwhile. */
export const Packing = model.define("ful_packing", {
  id: model.id({ prefix: "fpac" }).primaryKey(),
  order_id: model.text().unique(),
})

/** The bag of one member of the party. What belongs into it is the order's to say. */
export const Bag = model
  .define("ful_bag", {
    id: model.id({ prefix: "fbag" }).primaryKey(),
    packing_id: model.text(),
    /** Of the party's line: the member's id. */
    member_key: model.text(),
    /** On its label: unguessable, so that who finds a bag learns nothing of another. */
    code: model.text().unique(),
  })
  .indexes([{ on: ["packing_id", "member_key"], unique: true }])

/** A dye lot of which ties of a colour are packed for one party. */
export const DyeLot = model
  .define("ful_dye_lot", {
    id: model.id({ prefix: "flot" }).primaryKey(),
    packing_id: model.text(),
    /** Slug. */
    color: model.text(),
    lot: model.text(),
  })
  .indexes([{ on: ["packing_id", "color", "lot"], unique: true }])
