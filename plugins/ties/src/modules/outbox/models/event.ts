import { model } from "@medusajs/framework/utils"

/** What a provider has told of a mail, each once. */
export const OutEvent = model
  .define("out_event", {
    id: model.id({ prefix: "oute" }).primaryKey(),
    provider: model.enum(["sendgrid", "mailgun"]),
    /** The provider's own. */
    event_id: model.text(),
    /** By which it was signed, where a signature is good for one event alone. */
    token: model.text().nullable(),
    kind: model.enum(["bounce", "complaint", "temporary", "other"]),
    /** In lower case. */
    address: model.text().index(),
    detail: model.text().nullable(),
    /** When those were told whom it concerns; null where that is still to be done, or nobody has to be. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true },
    { on: ["provider", "token"], unique: true, where: "token is not null" },
    { on: ["created_at"], where: "told_at is null and kind in ('bounce', 'complaint')" },
  ])
