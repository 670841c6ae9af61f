import { addDays, earlier, later } from "../../domain/timeline/dates"
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
