export type TaskOwner = "couple" | "member" | "coordinator" | "staff"
export type DayUnit = "calendar" | "business"

/** A task that every wedding gets, counted back from its date. Stored and sent as it is, hence the names. */
export interface TaskTemplate {
  key: string
  title: string
  /** Days before the wedding. */
  days_before: number
  unit: DayUnit
  owner: TaskOwner
  /** Keys of what has to be done first. */
  depends_on: readonly string[]
}

/**
 * The shop's own list, which staff edit. All are days of the calendar; what coordinators and staff do falls on a business
 * day all the same (`plan`).
 */
export const TASK_TEMPLATES: readonly TaskTemplate[] = [
  {
    key: "invitations-out",
    title: "Invite the party",
    days_before: 120,
    unit: "calendar",
    owner: "couple",
    depends_on: [],
  },
  {
    key: "colours-chosen",
    title: "Choose the colours",
    days_before: 90,
    unit: "calendar",
    owner: "couple",
    depends_on: [],
  },
  {
    key: "members-answered",
    title: "All members have answered",
    days_before: 60,
    unit: "calendar",
    owner: "member",
    depends_on: ["invitations-out"],
  },
  {
    key: "quote-paid",
    title: "Quote approved and paid",
    days_before: 45,
    unit: "calendar",
    owner: "couple",
    depends_on: ["colours-chosen", "members-answered"],
  },
  {
    key: "ordered",
    title: "Order the ties",
    days_before: 30,
    unit: "calendar",
    owner: "coordinator",
    depends_on: ["quote-paid"],
  },
  {
    key: "shipped",
    title: "Pack and ship",
    days_before: 21,
    unit: "calendar",
    owner: "staff",
    depends_on: ["ordered"],
  },
  {
    key: "delivered",
    title: "Delivered; the couple checks the group",
    days_before: 14,
    unit: "calendar",
    owner: "couple",
    depends_on: ["shipped"],
  },
  {
    key: "final-check",
    title: "Final check with the couple",
    days_before: 7,
    unit: "calendar",
    owner: "coordinator",
    depends_on: ["delivered"],
  },
  {
    key: "ready",
    title: "Everything is ready",
    days_before: 1,
    unit: "calendar",
    owner: "couple",
    depends_on: ["final-check"],
  },
]

/**
 * Everything that is wrong with a list of templates, each a sentence with its field first: a key that is there twice, a
 * dependency on nothing, a circle.
 */
export function faultsOfTemplates(templates: readonly TaskTemplate[]): string[] {
  const faults: string[] = []
  const keys = new Set<string>()
  templates.forEach(({ key }, index) => {
    if (keys.has(key)) faults.push(`task_templates.${index}.key: "${key}" is there twice`)
    keys.add(key)
  })
  templates.forEach(({ depends_on }, index) => {
    for (const key of depends_on) {
      if (!keys.has(key)) faults.push(`task_templates.${index}.depends_on: there is no "${key}"`)
    }
  })
  const circle = circleOf(templates)
  if (circle) faults.push(`task_templates: ${circle.join(" → ")} wait for each other`)
  return faults
}

/** Keys that wait for each other, the first one named again at the end; null where nothing goes round. */
function circleOf(templates: readonly Pick<TaskTemplate, "key" | "depends_on">[]): string[] | null {
  const needs = new Map(templates.map(({ key, depends_on }) => [key, depends_on]))
  const done = new Set<string>()
  const visit = (key: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(key)
    if (at >= 0) return [...path.slice(at), key]
    if (done.has(key)) return null
    for (const next of needs.get(key) ?? []) {
      const circle = visit(next, [...path, key])
      if (circle) return circle
    }
    done.add(key)
    return null
  }
  for (const { key } of templates) {
    const circle = visit(key, [])
    if (circle) return circle
  }
  return null
}
