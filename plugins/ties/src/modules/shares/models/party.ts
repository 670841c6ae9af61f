import { model } from "@medusajs/framework/utils"

/** A wedding whose order is followed by its shares. */
export const SharedParty = model.define("shr_party", {
  wedding_id: model.text().primaryKey(),
  order_id: model.text().unique(),
  /** Since when staff let its ties be packed though not all is paid. */
  released_at: model.dateTime().nullable(),
  released_by: model.text().nullable(),
  cancelled_at: model.dateTime().nullable(),
  cancelled_by: model.text().nullable(),
  /** A change of the party that is being made: what is to be, by whom, and upon which version of the order. */
  changing: model.json().nullable(),
  /** What the shop keeps of each one's money after a cancellation, in the smallest unit, by who paid. */
  kept: model.json().nullable(),
})
