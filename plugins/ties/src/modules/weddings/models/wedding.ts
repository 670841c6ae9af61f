import { model } from "@medusajs/framework/utils"
import { Member } from "./member"

/** Who marries, when and where. What the party wears is in its cart; where its price stands is in its quote. */
export const Wedding = model
  .define("wed_wedding", {
    id: model.id({ prefix: "wed" }).primaryKey(),
    /** What people call it, such as `KCT-7F3K-9QMD`: opens nothing by itself. */
    code: model.text().unique(),
    partner_one: model.text(),
    partner_two: model.text().nullable(),
    email: model.text().index(),
    phone: model.text().nullable(),
    /** ISO date, in the time zone of the wedding. */
    date: model.text().index(),
    /** IANA name. */
    time_zone: model.text(),
    venue: model.text().nullable(),
    /** Slug. */
    theme: model.text().nullable(),
    formality: model.enum(["black_tie", "formal", "semi_formal", "cocktail", "casual"]).nullable(),
    delivery: model.enum(["one_address", "each_member", "pick_up"]).default("one_address"),
    /** Where it ships: ISO 3166-1 alpha-2, lower case; a coordinator's region is compared with it. */
    country_code: model.text().nullable(),
    /** ISO 639-1: what the couple likes to be written to in. */
    language: model.text().default("en"),
    /** The couple's own words. */
    notes: model.text().nullable(),
    cart_id: model.text().unique(),
    region_id: model.text(),
    customer_id: model.text().index().nullable(),
    /** Set when the cart has become an order. */
    order_id: model.text().unique().nullable(),
    /** Null while it waits in the queue. */
    coordinator_id: model.text().index().nullable(),
    /** When a human answer is due; null while none is owed. */
    sla_due_at: model.dateTime().nullable(),
    /** The first answer of a human to what the couple last sent. */
    answered_at: model.dateTime().nullable(),
    risk: model.enum(["green", "amber", "red"]).default("green"),
    /** A sentence for people. */
    risk_reason: model.text().nullable(),
    /** Since when nobody of its party is reminded by itself; null while they are. */
    chasing_paused_at: model.dateTime().nullable(),
    /** Goes up with every change of what the couple may change: two who edit at once do not lose each other's. */
    revision: model.number().default(1),
    /**
     * `WeddingChange`: a change that is being carried out in the cart, written down before it begins and gone when it is
     * done. What a process that died has left of it is found here and undone.
     */
    pending: model.json().nullable(),
    idempotency_key: model.text().unique(),
    /** SHA-256 of the request that made it. */
    request_hash: model.text(),
    /** True for what `npm start` invents. */
    is_demo: model.boolean().default(false),
    members: model.hasMany(() => Member, { mappedBy: "wedding" }),
  })
  .cascades({ delete: ["members"] })
