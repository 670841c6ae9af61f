import type { WeddingTask } from "@kct/contract"

export interface Timeline {
  /** Still to be done, the soonest first. */
  open: WeddingTask[]
  /** Done, the latest first. What was left out is told to nobody. */
  done: WeddingTask[]
}

export function timelineOf(tasks: readonly WeddingTask[]): Timeline {
  return {
    open: tasks
      .filter(({ status }) => status === "open")
      .toSorted((a, b) => a.due_on.localeCompare(b.due_on) || a.title.localeCompare(b.title)),
    done: tasks
      .filter(({ status }) => status === "done")
      .toSorted((a, b) => (b.done_at ?? b.due_on).localeCompare(a.done_at ?? a.due_on)),
  }
}

/** Done when the store has the money, and not when somebody says so. */
const PAYING = "quote-paid"

/** Whether the couple ticks it off: its own or its party’s, and with nothing before it that is still to be done. */
export const isTickable = ({ key, owner, status, ready }: WeddingTask): boolean =>
  (owner === "couple" || owner === "member") && key !== PAYING && status === "open" && ready
