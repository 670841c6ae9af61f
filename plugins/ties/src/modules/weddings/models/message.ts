import { model } from "@medusajs/framework/utils"

/** What somebody wrote in the thread of a wedding. Append-only: the database refuses to change or delete a row. */
export const Message = model
  .define("wed_message", {
    id: model.id({ prefix: "wmsg" }).primaryKey(),
    wedding_id: model.text(),
    /** Its number in the wedding's feed: what comes later has a larger one. */
    seq: model.number(),
    /** `couple`, `member:<id>` or `desk:<admin user's id>`. */
    author: model.text(),
    /** What they were called when they wrote it. */
    author_name: model.text(),
    /** Whom it concerns besides desk and couple; null: nobody. */
    member_id: model.text().nullable(),
    /** False for what a member and the desk keep to themselves. */
    with_couple: model.boolean().default(true),
    /** Plain text; empty where files say it all. */
    body: model.text(),
    via: model.enum(["page", "mail"]).default("page"),
    /** By which it is known when it is sent again: the author's, SHA-256. */
    idempotency_key: model.text(),
    /** SHA-256 of what was sent under it. */
    request_hash: model.text(),
  })
  .indexes([
    { on: ["wedding_id", "seq"], unique: true },
    { on: ["wedding_id", "idempotency_key"], unique: true },
  ])

/** A file that came with a message. Its bytes are the File module's; nobody gets them but through our own door. */
export const Attachment = model.define("wed_attachment", {
  id: model.id({ prefix: "watt" }).primaryKey(),
  message_id: model.text().index(),
  wedding_id: model.text(),
  /** Its place among the files of its message, from 0. */
  rank: model.number(),
  /** Of the File module. */
  file_id: model.text(),
  /** As it was sent, cleaned: for people to read. */
  name: model.text(),
  /** By its content. */
  type: model.enum(["image/jpeg", "image/png", "image/webp", "image/gif", "application/pdf"]),
  /** Bytes. */
  size: model.number(),
  /** Pixels; null for what is no picture. */
  width: model.number().nullable(),
  height: model.number().nullable(),
})

/** How far somebody has read a thread: the number of the last message that they have seen. */
export const ReadMark = model
  .define("wed_read", {
    id: model.id({ prefix: "wred" }).primaryKey(),
    wedding_id: model.text(),
    /** As a message's `author`. */
    reader: model.text(),
    /** What they were called when they read it. */
    name: model.text(),
    seq: model.number(),
    read_at: model.dateTime(),
  })
  .indexes([{ on: ["wedding_id", "reader"], unique: true }])
