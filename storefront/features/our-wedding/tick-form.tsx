"use client"

import { CheckIcon } from "@/components/ui/icons"
import { useAnswer } from "./use-answer"
import type { WeddingAnswer } from "./say-change"
import { tickTask } from "./wedding-actions"

const IDLE: WeddingAnswer = { status: "idle" }
const LOST: WeddingAnswer = { status: "refused", message: "No connection. Please try again." }

/** Ticks off one task. */
export function TickForm({ id, title }: { id: string; title: string }) {
  const { answer, pending, form } = useAnswer(tickTask, IDLE, () => LOST)
  return (
    <form {...form} className="text-right">
      <input type="hidden" name="task" value={id} />
      <button
        type="submit"
        disabled={pending}
        aria-label={`Done: ${title}`}
        className="inline-flex min-h-11 items-center gap-2 border border-line-strong px-4 text-fine transition-colors hover:border-ink disabled:text-ink-soft"
      >
        <CheckIcon /> {pending ? "One moment…" : "Done"}
      </button>
      <p role="alert" className="mt-1 max-w-40 text-fine text-alert empty:hidden">
        {answer.status === "refused" ? answer.message : ""}
      </p>
    </form>
  )
}
