import type { MyDay, WeddingRow } from "../../contract"
import { STATE_WORDS } from "../../domain/quotes/words"
import { moment } from "../../emails/payloads"
import type { PayloadOf } from "../../emails"

/** As many as one looks at over a coffee; how many more there are is said. */
const MOST = 12

const WAITS: Partial<Record<WeddingRow["state"], string>> = {
  submitted: "Quote to look at",
  in_review: "Quote to decide",
  paid: "To be ordered and packed",
  in_production: "To be packed and shipped",
}

const answerWords = ({ sla }: WeddingRow, zone: string): string =>
  sla.due_at === null || sla.state === "none" || sla.state === "answered"
    ? ""
    : sla.state === "late"
      ? ", and an answer is late"
      : `, answer by ${moment(sla.due_at, zone)}`

/**
 * What somebody's day begins with, the most pressing first: who waits for an answer, what waits to be done, and tasks of
 * today or late. Null on a day with nothing to do.
 */
export function digestOf(
  name: string,
  date: string,
  { waiting, tasks, counts }: Pick<MyDay, "waiting" | "tasks" | "counts">,
  zone: string,
): PayloadOf<"daily-digest"> | null {
  const due = tasks.filter(({ due_on, ready }) => due_on <= date && ready)
  const items = [
    ...waiting.map((row) => ({
      title: row.couple,
      detail: `${WAITS[row.state] ?? STATE_WORDS[row.state]}${answerWords(row, zone)}`,
    })),
    ...due.map(({ wedding, title, overdue }) => ({
      title: wedding.couple,
      detail: overdue ? `${title}: was due` : `${title}: due today`,
    })),
  ]
  if (items.length === 0) return null
  const listed = items.slice(0, MOST)
  const all = Math.max(counts.waiting, waiting.length) + due.length
  return { name, date, items: listed, more: all - listed.length }
}
