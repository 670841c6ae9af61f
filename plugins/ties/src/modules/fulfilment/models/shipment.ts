import { model } from "@medusajs/framework/utils"

/**
 * A parcel that is being sent: written down before Medusa is asked for its fulfilment, so that who sends it again after a
 * crash goes on where it stopped.
 */
export const Shipment = model
  .define("ful_shipment", {
    id: model.id({ prefix: "fshp" }).primaryKey(),
    packing_id: model.text(),
    order_id: model.text(),
    /** Key of the place that it goes to. */
    destination: model.text(),
    /** Of the request. */
    key: model.text(),
    /** `{ id, quantity }[]`: lines of the order. */
    items: model.json(),
    /** Null where it goes where the order goes. */
    address: model.json().nullable(),
    tracking_number: model.text().nullable(),
    tracking_url: model.text().nullable(),
    /** Whether those whom it concerns are told. */
    notify: model.boolean(),
    /** Medusa's; null until it is made. */
    fulfillment_id: model.text().unique().nullable(),
    shipped_at: model.dateTime().nullable(),
    /** When it was given up, since Medusa refused it. */
    dropped_at: model.dateTime().nullable(),
    actor: model.text(),
  })
  .indexes([
    { on: ["packing_id", "key"], unique: true, where: "dropped_at is null" },
    // Of two who send the same place's parcel at once, one does.
    {
      on: ["packing_id", "destination"],
      unique: true,
      where: "shipped_at is null and dropped_at is null",
    },
  ])
