import type { WeddingTask } from "../../../contract"
import type { TaskRow } from "../../../modules/weddings/store/read-whole"

/**
 * Tasks as they are told: whether their time has come, and whether all that comes first is done.
 * @param today ISO date where the wedding is
 */
export function tasksToContract(tasks: readonly TaskRow[], today: string): WeddingTask[] {
  const open = new Set(tasks.filter(({ status }) => status === "open").map(({ key }) => key))
  return tasks.map((task) => ({
    id: task.id,
    key: task.key,
    title: task.title,
    owner: task.owner,
    due_on: task.due_on,
    status: task.status,
    depends_on: task.depends_on,
    ready: task.depends_on.every((key) => !open.has(key)),
    overdue: task.status === "open" && task.due_on < today,
    compressed: task.compressed,
    done_at: isoOf(task.done_at),
  }))
}

export const isoOf = (time: string | Date | null): string | null =>
  time === null ? null : new Date(time).toISOString()
