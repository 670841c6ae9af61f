import { model } from "@medusajs/framework/utils"

/** What was paid for a kit, to be taken off a wedding later: once for each line of an order, whatever is tried again. */
export const SwatchCredit = model.define("tie_swatch_credit", {
  id: model.id({ prefix: "swcr" }).primaryKey(),
  order_id: model.text().index(),
  order_line_item_id: model.text().unique(),
  customer_id: model.text().index().nullable(),
  /** The code of Medusa's promotion, by which it is given to a cart. */
  code: model.text().unique(),
  /** Null until the promotion is made. */
  promotion_id: model.text().nullable(),
  currency_code: model.text(),
  /** Major units. */
  amount: model.bigNumber(),
  is_tax_inclusive: model.boolean(),
  withdrawn_at: model.dateTime().nullable(),
  /** A sentence for staff. */
  withdrawn_because: model.text().nullable(),
})
