import { model } from "@medusajs/framework/utils"

/** One row a change, never changed itself: who did what to which rule, and when. */
export const RuleChange = model
  .define("tie_pricing_rule_change", {
    id: model.id({ prefix: "tprchg" }).primaryKey(),
    rule_id: model.text(),
    /** The member of staff; null for the plugin itself. */
    actor_id: model.text().nullable(),
    action: model.enum(["created", "updated", "archived", "mended"]),
    /** The fields that changed, as they were; null for a new rule. */
    before: model.json().nullable(),
    /** The same fields as they became. */
    after: model.json(),
  })
  .indexes([{ on: ["rule_id", "created_at"] }])
