import { model } from "@medusajs/framework/utils"

/** Something that is to be done by a day counted back from the wedding. */
export const WeddingTask = model
  .define("wed_task", {
    id: model.id({ prefix: "wtask" }).primaryKey(),
    wedding_id: model.text().index(),
    /** Key of its template; one of each in a wedding. */
    key: model.text(),
    title: model.text(),
    owner: model.enum(["couple", "member", "coordinator", "staff"]),
    /** As its template counted them when it was made: by these it is planned anew when the wedding moves. */
    days_before: model.number(),
    unit: model.enum(["calendar", "business"]),
    /** ISO date, in the time zone of the wedding. */
    due_on: model.text(),
    status: model.enum(["open", "done", "skipped"]).default("open"),
    /** Keys of tasks that come first. */
    depends_on: model.array(),
    /** Whether its day was moved because time is short. */
    compressed: model.boolean().default(false),
    /** Whether somebody set its day by hand: then moving the wedding leaves it. */
    pinned: model.boolean().default(false),
    done_at: model.dateTime().nullable(),
    /** `couple`, `system` or an admin user's id. */
    done_by: model.text().nullable(),
  })
  .indexes([{ on: ["wedding_id", "key"], unique: true }, { on: ["status", "due_on"] }])
