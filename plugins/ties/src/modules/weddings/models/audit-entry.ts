import { model } from "@medusajs/framework/utils"

/** Who did what, when, with before and after. Append-only: the database refuses to change or delete a row. */
export const AuditEntry = model
  .define("wed_audit", {
    id: model.id({ prefix: "waud" }).primaryKey(),
    wedding_id: model.text().nullable(),
    /** `couple`, `system`, or an admin user's id. */
    actor: model.text(),
    /** The role in which it was done. */
    actor_role: model.text(),
    /** Such as `quote.approve` or `wedding.assign`. */
    action: model.text(),
    entity_id: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["wedding_id", "created_at"] }, { on: ["created_at"] }])
