import { model } from "@medusajs/framework/utils"

/**
 * What happened at the packing table, and all that is known of what is in a bag: nothing is counted up anywhere else.
 * Append-only: the database refuses to change or delete a row.
 */
export const Scan = model
  .define("ful_scan", {
    id: model.id({ prefix: "fscn" }).primaryKey(),
    packing_id: model.text(),
    /** From 1, without gaps. */
    seq: model.number(),
    /** Key of the member whose bag it is about; null where it was for none. */
    member_key: model.text().nullable(),
    /** Of the order; null where nothing was put in, taken out or missed. */
    line_id: model.text().nullable(),
    /** `packed` and `taken_out` change what is in the bag, `missing` and `found` what could not be found. */
    outcome: model.enum(["packed", "taken_out", "missing", "found", "wrong", "complete", "unknown"]),
    quantity: model.number(),
    /** What the scanner read, or what was pressed. */
    text: model.text(),
    /** Of the request: sent again, it is the same scan. */
    key: model.text(),
    /** Admin user's id. */
    actor: model.text(),
  })
  .indexes([
    { on: ["packing_id", "seq"], unique: true },
    { on: ["packing_id", "key"], unique: true },
    { on: ["packing_id", "line_id"] },
  ])
