import type { WeddingTask } from "../../contract/weddings"

/** What is to be done first, then what is done: each by its date. */
export function tasksInOrder(tasks: readonly WeddingTask[]): WeddingTask[] {
  const rank = ({ status }: WeddingTask) => (status === "open" ? 0 : 1)
  return [...tasks].sort((one, other) => rank(one) - rank(other) || one.due_on.localeCompare(other.due_on))
}

/** Titles of what has to be done before a task, and is not yet. */
export function openBefore(task: WeddingTask, tasks: readonly WeddingTask[]): string[] {
  return tasks
    .filter(({ key, status }) => status === "open" && task.depends_on.includes(key))
    .map(({ title }) => title)
}
