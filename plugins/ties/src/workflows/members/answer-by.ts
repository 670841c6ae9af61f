import type { MailTie, readLooks } from "../mail/facts/looks"
import { addDays, earlier, later } from "../../domain/timeline/dates"
import type { MemberRow } from "../../modules/weddings/store/members"
import { ANSWERED_TASK } from "../../modules/weddings/store/own-tie"

interface Task {
  key: string
  status: "open" | "done" | "skipped"
  due_on: string
}

/** ISO date by which members are to answer: never over, and before the wedding. */
export function answerBy(tasks: readonly Task[], weddingDate: string, today: string): string {
  const task = tasks.find(({ key, status }) => key === ANSWERED_TASK && status === "open")
  return later(today, earlier(task?.due_on ?? addDays(weddingDate, -1), addDays(weddingDate, -1)))
}

/** A member's tie as a mail shows it. */
export const mailTieOf = (
  { color, style, quantity }: Pick<MemberRow, "color" | "style" | "quantity">,
  looks: Awaited<ReturnType<typeof readLooks>>,
): MailTie => ({ color: looks.color(color), style: looks.style(style), quantity, who: null })
