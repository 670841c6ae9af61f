import { model } from "@medusajs/framework/utils"

/**
 * The colours of one kit in a cart, and later in its order. A line item carries the token alone; once it is bound,
 * only the ids of this row count, so that what a client writes on a line changes nothing.
 */
export const SwatchKitLine = model.define("tie_swatch_kit_line", {
  id: model.id({ prefix: "swl" }).primaryKey(),
  cart_id: model.text().index(),
  token: model.text().unique(),
  /** `{ slug, name, hex }[]` as the catalogue had them: an order shows what was chosen, whatever is sold later. */
  colors: model.json(),
  line_item_id: model.text().unique().nullable(),
  order_id: model.text().index().nullable(),
  order_line_item_id: model.text().unique().nullable(),
})
