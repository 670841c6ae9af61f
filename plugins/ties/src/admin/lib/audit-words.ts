import { NOTHING } from "./format"

export interface AuditChange {
  field: string
  before: string
  after: string
}

/** What an entry of the audit trail changed, field by field; parts of a field by their own names: `sla.hours`. */
export function changesOf(before: unknown, after: unknown): AuditChange[] {
  const was = flatten(before)
  const is = flatten(after)
  const fields = [...new Set([...was.keys(), ...is.keys()])].sort()
  return fields
    .map((field) => ({ field, before: was.get(field) ?? NOTHING, after: is.get(field) ?? NOTHING }))
    .filter((change) => change.before !== change.after)
}

/** `assign_wedding` or `quote.approve` as people write it. */
export function actionWords(action: string): string {
  const words = action.replaceAll(/[._-]+/g, " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function flatten(value: unknown, path = "", into = new Map<string, string>()): Map<string, string> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [name, part] of Object.entries(value)) flatten(part, path ? `${path}.${name}` : name, into)
  } else if (value !== undefined && value !== null) {
    into.set(path || "value", typeof value === "string" ? value : JSON.stringify(value))
  }
  return into
}
