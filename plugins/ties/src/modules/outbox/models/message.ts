import { model } from "@medusajs/framework/utils"

/** A mail that somebody is to get, or got. One event tells one recipient once: the two together are unique. */
export const OutMessage = model
  .define("out_message", {
    id: model.id({ prefix: "out" }).primaryKey(),
    /** What happened, such as `quote-ready:quo_1:4`. */
    event_key: model.text(),
    /** Address, in lower case. */
    recipient: model.text(),
    /** Of `MAIL_KINDS`. */
    kind: model.text(),
    /** ISO 639-1. */
    locale: model.text().default("en"),
    /** IANA name, of who gets it. */
    time_zone: model.text().default("UTC"),
    /** What the mail says, as its kind's schema has it. No token is in it: links are made as it is sent. */
    payload: model.json(),
    wedding_id: model.text().index().nullable(),
    state: model.enum(["queued", "sending", "sent", "dead", "suppressed"]).default("queued"),
    /** So far; the number of the last try's key. */
    attempts: model.number().default(0),
    /** Tries since it was queued, or since a person had it tried anew: how much patience is left. */
    tries: model.number().default(0),
    /** When a person had it tried anew. */
    revived_at: model.dateTime().nullable(),
    next_try_at: model.dateTime(),
    /** Until when it is some process's to send; one that is silent for longer has died. */
    lease_until: model.dateTime().nullable(),
    /** As it was sent. */
    subject: model.text().nullable(),
    /** A sentence: why it is not sent, or not yet. */
    last_error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["event_key", "recipient"], unique: true },
    { on: ["state", "next_try_at"] },
    { on: ["created_at"] },
  ])
