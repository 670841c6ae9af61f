import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { TaskTemplate } from "../../contract"
import { faultsOfTemplates, TASK_TEMPLATES } from "../../domain/timeline/templates"
import type { Doer } from "../../modules/weddings/store/audit"
import { serviceOf } from "./assign"

/** Where the list is kept among the settings of the desk. */
export const TEMPLATES_KEY = "task_templates"

/** The list among all that leads have set; the shop's own where they have set none. */
export function templatesOf(stored: Readonly<Record<string, unknown>>): TaskTemplate[] {
  const set = stored[TEMPLATES_KEY] as TaskTemplate[] | undefined
  return (
    set ??
    TASK_TEMPLATES.map((template) => ({
      ...template,
      depends_on: [...template.depends_on],
      is_active: true,
    }))
  )
}

/** What every new wedding gets as a task. */
export const readTemplates = async (scope: MedusaContainer): Promise<TaskTemplate[]> =>
  templatesOf(await serviceOf(scope).readSettings())

/**
 * Sets the whole list. Weddings that have their tasks keep them.
 * @throws MedusaError INVALID_DATA (400) for a key that is there twice, a dependency on nothing, a circle: each with its keys
 */
export async function saveTemplates(
  scope: MedusaContainer,
  templates: TaskTemplate[],
  by: Doer,
): Promise<TaskTemplate[]> {
  const faults = faultsOfTemplates(templates)
  if (faults.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
  await serviceOf(scope).saveSettings({ [TEMPLATES_KEY]: templates }, by)
  return templates
}
