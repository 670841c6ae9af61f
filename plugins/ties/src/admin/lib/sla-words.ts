import type { SlaState } from "../../contract/desk"
import { NOTHING } from "./format"
import type { Colour } from "./run-words"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const SLA_STATES = [
  "late",
  "at_risk",
  "running",
  "answered",
  "none",
] as const satisfies readonly SlaState[]

export const SLA_WORDS: Record<SlaState, { label: string; colour: Colour }> = {
  late: { label: "Answer overdue", colour: "red" },
  at_risk: { label: "Answer due soon", colour: "orange" },
  running: { label: "Answer due", colour: "blue" },
  answered: { label: "Answered", colour: "green" },
  none: { label: "No answer due", colour: "grey" },
}

/** Milliseconds in their largest two units, rounded down: `2 h 5 min`, `3 d 4 h`. */
function spanOf(ms: number): string {
  if (ms < MINUTE) return "less than a minute"
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`
  const [big, bigUnit, small, smallUnit] =
    ms < DAY ? ([HOUR, "h", MINUTE, "min"] as const) : ([DAY, "d", HOUR, "h"] as const)
  const rest = Math.floor((ms % big) / small)
  return `${Math.floor(ms / big)} ${bigUnit}${rest > 0 ? ` ${rest} ${smallUnit}` : ""}`
}

/**
 * The clock of an answer that is owed, in words; null where none is.
 * @param now milliseconds since the epoch
 */
export function slaClock(sla: { state: SlaState; due_at: string | null }, now: number): string | null {
  if (sla.state === "none" || sla.state === "answered" || sla.due_at === null) return null
  const left = Date.parse(sla.due_at) - now
  if (Number.isNaN(left)) return NOTHING
  return left >= 0 ? `answer in ${spanOf(left)}` : `${spanOf(-left)} late`
}
