import { cleanText } from "./text"

const MAX_DEPTH = 5
const MAX_ENTRIES = 40
const MAX_TEXT = 500

/**
 * A copy of a row that was not let in, small and clean enough to keep and to show to staff: deep, long and wide parts
 * are cut, and what PostgreSQL's jsonb refuses is gone. A row that is no object is kept under `value`.
 */
export function keepable(row: unknown): Record<string, unknown> {
  const copy = cut(row, 0)
  const isRecord = typeof copy === "object" && copy !== null && !Array.isArray(copy)
  return isRecord ? (copy as Record<string, unknown>) : { value: copy }
}

function cut(value: unknown, depth: number): unknown {
  if (typeof value === "string") {
    return value.length > MAX_TEXT ? `${cleanText(value.slice(0, MAX_TEXT))}…` : cleanText(value)
  }
  if (typeof value !== "object" || value === null) return value
  if (depth >= MAX_DEPTH) return "…"
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((each) => cut(each, depth + 1))
  const entries = Object.entries(value).slice(0, MAX_ENTRIES)
  return Object.fromEntries(entries.map(([key, each]) => [cleanText(key.slice(0, 60)), cut(each, depth + 1)]))
}
