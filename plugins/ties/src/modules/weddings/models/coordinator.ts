import { model } from "@medusajs/framework/utils"

/** What a member of staff is at the desk. An admin user without a row has the role of the plugin's option. */
export const Coordinator = model.define("wed_coordinator", {
  id: model.id({ prefix: "wcoo" }).primaryKey(),
  /** Medusa's admin user. */
  user_id: model.text().unique(),
  name: model.text(),
  role: model.enum(["coordinator", "senior", "lead", "staff", "owner"]),
  /** Slugs of themes. */
  skills: model.array(),
  /** ISO 3166-1 alpha-2, lower case. */
  regions: model.array(),
  /** ISO 639-1. */
  languages: model.array(),
  /** Open weddings at most; 0 for somebody who gets none. */
  capacity: model.number().default(20),
  /** `{ from, to }[]`, ISO dates, both included. */
  days_off: model.json(),
  is_active: model.boolean().default(true),
})
