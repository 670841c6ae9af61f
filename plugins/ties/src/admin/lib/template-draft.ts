import type { TaskTemplate } from "../../contract/desk-staff"
import { slugOf, wholeOf } from "./typed"

/** A step of every wedding's timeline as it is being typed. */
export interface TemplateDraft extends Omit<TaskTemplate, "days_before"> {
  days_before: string
}

export const NEW_TEMPLATE: TemplateDraft = {
  key: "",
  title: "",
  days_before: "30",
  unit: "calendar",
  owner: "coordinator",
  depends_on: [],
  is_active: true,
}

export const templateDraft = (known: TaskTemplate): TemplateDraft => ({
  ...known,
  days_before: String(known.days_before),
})

/**
 * The whole list with one step added or changed, as it is to be sent; or what is wrong, by field. A new step gets its
 * key from its title, so that nobody has to think of one.
 */
export function withTemplate(
  list: readonly TaskTemplate[],
  draft: TemplateDraft,
): { list: TaskTemplate[]; faults: null } | { list: null; faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const title = draft.title.trim()
  const days_before = wholeOf(draft.days_before, 0, 1000)
  const isNew = draft.key === ""
  const key = isNew ? slugOf(title) : draft.key
  if (title === "") faults["title"] = "A title is needed."
  else if (key === "") faults["title"] = "The title needs a letter or a digit."
  else if (isNew && list.some((other) => other.key === key)) faults["title"] = "There is such a step already."
  if (days_before === null) faults["days_before"] = "Days are a whole number from 0 to 1000."
  if (days_before === null || Object.keys(faults).length > 0) return { list: null, faults }
  const template: TaskTemplate = { ...draft, key, title, days_before }
  return {
    list: isNew ? [...list, template] : list.map((other) => (other.key === key ? template : other)),
    faults: null,
  }
}

/** The list without a step, which nothing waits for any more. */
export function withoutTemplate(list: readonly TaskTemplate[], key: string): TaskTemplate[] {
  return list
    .filter((other) => other.key !== key)
    .map((other) => ({ ...other, depends_on: other.depends_on.filter((before) => before !== key) }))
}

/** In the order in which they come: the longest before the wedding first. */
export function templatesInOrder(list: readonly TaskTemplate[]): TaskTemplate[] {
  return [...list].sort((one, other) => other.days_before - one.days_before)
}
