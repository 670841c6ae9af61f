import { model } from "@medusajs/framework/utils"

/** A link that opens a wedding without an account. Only the hash of its token is kept: whoever reads this table opens nothing. */
export const WeddingLink = model.define("wed_link", {
  id: model.id({ prefix: "wlnk" }).primaryKey(),
  wedding_id: model.text().index(),
  scope: model.enum(["couple", "member", "viewer", "calendar"]),
  /** Whose, where the scope is a member's. */
  member_id: model.text().index().nullable(),
  /** SHA-256 of 32 random bytes, hex. */
  token_hash: model.text().unique(),
  /** How it came into the world: with the wedding, in a mail, or because the couple or the desk asked for it. */
  via: model.enum(["start", "mail", "couple", "desk"]).default("start"),
  expires_at: model.dateTime(),
  revoked_at: model.dateTime().nullable(),
  last_used_at: model.dateTime().nullable(),
  /** Admin user who made it; null for the couple itself. */
  created_by: model.text().nullable(),
})
