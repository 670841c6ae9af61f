import { model } from "@medusajs/framework/utils"

/** What every wedding gets as a task, editable by leads. Tasks that are there already keep what they were made of. */
export const TaskTemplate = model.define("wed_task_template", {
  id: model.id({ prefix: "wtpl" }).primaryKey(),
  key: model.text().unique(),
  title: model.text(),
  /** Days before the wedding. */
  days_before: model.number(),
  unit: model.enum(["calendar", "business"]),
  owner: model.enum(["couple", "member", "coordinator", "staff"]),
  depends_on: model.array(),
  is_active: model.boolean().default(true),
})
