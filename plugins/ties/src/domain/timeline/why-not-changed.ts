import type { TaskOwner } from "./templates"

export interface TaskNow {
  key: string
  title: string
  owner: TaskOwner
  /** ISO date. */
  due_on: string
  status: "open" | "done" | "skipped"
  depends_on: readonly string[]
}

export interface TaskChange {
  status?: TaskNow["status"] | undefined
  due_on?: string | undefined
}

/** Why a task does not change; `conflict` where it could at another time, `invalid` where it never can. */
export interface TaskRefusal {
  kind: "invalid" | "conflict"
  /** A sentence, with its field first where it is invalid. */
  message: string
}

/**
 * Why a task may not be changed so; null where it may.
 * @param others all tasks of the wedding
 * @param weddingDate ISO date
 * @param today ISO date where the wedding is
 */
export function whyNotChanged(
  task: TaskNow,
  { status, due_on }: TaskChange,
  others: readonly TaskNow[],
  weddingDate: string,
  today: string,
): TaskRefusal | null {
  if (due_on !== undefined && due_on < today) {
    return { kind: "invalid", message: `due_on: ${due_on} is over` }
  }
  if (due_on !== undefined && due_on >= weddingDate) {
    return { kind: "invalid", message: `due_on: must be before the wedding on ${weddingDate}` }
  }
  if (due_on !== undefined && task.status !== "open" && status !== "open") {
    return {
      kind: "conflict",
      message: `"${task.title}" is ${task.status}: open it again before it is moved.`,
    }
  }
  if (status !== "done") return null
  const waiting = others.filter((one) => one.status === "open" && task.depends_on.includes(one.key))
  if (waiting.length === 0) return null
  const titles = waiting.map(({ title }) => `"${title}"`).join(", ")
  return { kind: "conflict", message: `"${task.title}" comes after ${titles}, which is still open.` }
}
