import { Refusal } from "./refusal"

export type Row = Record<string, unknown>
export type Table = "products" | "variants" | "families" | "colors" | "events" | "configs" | "none"

/** What an endpoint has to say, before it is put into JSON. */
export interface Answer {
  /** What its rows are, whatever the key that they go under. */
  table: Table
  /** Key of the JSON answer that holds the rows; unused by `object`. */
  key: string
  rows: readonly unknown[]
  /** `one` and `object` hold exactly one row; `object` is the JSON answer itself. */
  form: "paged" | "list" | "one" | "object"
  /** Whether the contract has `success` in this answer. */
  success: boolean
}

/** Changes the rows of one table and leaves other answers alone. Rows that are bare strings pass through. */
export function mapRows(answer: Answer, table: Table, change: (row: Row, index: number) => Row): Answer {
  if (answer.table !== table) return answer
  const rows = answer.rows.map((row, index) =>
    typeof row === "object" && row !== null ? change(row as Row, index) : row,
  )
  return { ...answer, rows }
}

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 1000

/**
 * The JSON answer.
 * @throws Refusal 400 for a page or a limit that is not a whole number in range.
 */
export function render(answer: Answer, query: URLSearchParams): Row {
  if (answer.form === "object") return answer.rows[0] as Row
  const head = answer.success ? { success: true } : {}
  if (answer.form === "one") return { ...head, [answer.key]: answer.rows[0] }
  if (answer.form === "list") return { ...head, [answer.key]: answer.rows }
  const page = wholeNumber(query, "page", 1, Number.MAX_SAFE_INTEGER)
  const limit = wholeNumber(query, "limit", DEFAULT_LIMIT, MAX_LIMIT)
  const total = answer.rows.length
  return {
    ...head,
    [answer.key]: answer.rows.slice((page - 1) * limit, page * limit),
    pagination: { page, limit, total, pages: Math.ceil(total / limit) },
  }
}

function wholeNumber(query: URLSearchParams, name: string, missing: number, max: number): number {
  const text = query.get(name)
  if (text === null) return missing
  const value = /^\d{1,15}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > max) throw new Refusal(400, `${name}: must be a whole number from 1 to ${max}`)
  return value
}
