import { model } from "@medusajs/framework/utils"

export const PricingRule = model.define("tie_pricing_rule", {
  id: model.id({ prefix: "tprule" }).primaryKey(),
  name: model.text(),
  /** Above 0, at most 100, with two decimals at most. */
  percent: model.float(),
  /** Ties in the whole wedding from which on it holds. */
  minimum_quantity: model.number(),
  /** `RuleConditions`; lists of slugs, an empty one means any. */
  conditions: model.json(),
  starts_at: model.dateTime().nullable(),
  ends_at: model.dateTime().nullable(),
  priority: model.number().default(0),
  status: model.enum(["draft", "active", "archived"]),
  stacks_with_codes: model.boolean().default(false),
  source: model.enum(["staff", "service"]),
  /** Since when it is in force; null for a draft. Orders keep the rules of their own time. */
  activated_at: model.dateTime().nullable(),
  archived_at: model.dateTime().nullable(),
})
