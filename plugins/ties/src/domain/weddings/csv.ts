/** A cell: null is empty. */
export type Cell = string | number | boolean | null

/** A spreadsheet runs what begins so; a quote in front makes it a text. OWASP, "CSV Injection". */
const RUNS = /^[=+\-@\t\r]/

/**
 * Rows as CSV after RFC 4180: CRLF after each, and quotes around what needs them. Texts that a spreadsheet would run as
 * a formula get a single quote in front, since couples write their own names. Numbers are left as they are: they run
 * nothing, not even negative ones.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")

function cellText(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell !== "string") return String(cell)
  const safe = RUNS.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
