import { model } from "@medusajs/framework/utils"

/**
 * How far the feed of a wedding has come. Whoever tells something takes the next number off this row and holds it until
 * their transaction ends: numbers become visible in their order, so that who has read up to one has missed none before it.
 */
export const Feed = model.define("wed_feed", {
  wedding_id: model.text().primaryKey(),
  last_seq: model.number(),
})

/** Something that those who look at a wedding should see at once: what kind it is and of what, never its content. */
export const FeedEvent = model
  .define("wed_event", {
    id: model.id({ prefix: "wevt" }).primaryKey(),
    wedding_id: model.text(),
    /** From 1, without gaps. */
    seq: model.number(),
    /** Of the domain's `LIVE_KINDS`. */
    kind: model.text(),
    /** Id of what it is about; null where that is the wedding itself. */
    about: model.text().nullable(),
    /** `everybody`: the party's members too. `couple`: the couple and the desk. `desk`: it alone. */
    for_whom: model.enum(["everybody", "couple", "desk"]),
    /** A member who may know of it besides. */
    member_id: model.text().nullable(),
  })
  .indexes([{ on: ["wedding_id", "seq"], unique: true }])
