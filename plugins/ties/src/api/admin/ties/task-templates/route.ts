import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TaskTemplates } from "../../../../contract"
import { readTemplates, saveTemplates } from "../../../../workflows/desk/templates"
import { doerOf, readDeskActor } from "../../../utils/desk-actor"

/** What every new wedding gets as a task. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TaskTemplates>): Promise<void> {
  res.json({ task_templates: await readTemplates(req.scope) })
}

/** Sets the whole list; weddings that have their tasks keep them. */
export async function PUT(
  req: AuthenticatedMedusaRequest<TaskTemplates>,
  res: MedusaResponse<TaskTemplates>,
): Promise<void> {
  const by = doerOf(await readDeskActor(req))
  res.json({ task_templates: await saveTemplates(req.scope, req.validatedBody.task_templates, by) })
}
