"use client"

import { useAnswer } from "../use-answer"
import { endLink, type LinkAnswer } from "./link-actions"

const IDLE: LinkAnswer = { status: "idle" }
const LOST: LinkAnswer = { status: "refused", message: "No connection. Please try again." }

/** Ends one link. */
export function EndLink({ id, title }: { id: string; title: string }) {
  const { answer, pending, form } = useAnswer(endLink, IDLE, () => LOST)
  return (
    <form {...form}>
      <input type="hidden" name="link" value={id} />
      <button
        type="submit"
        disabled={pending}
        aria-label={`End the link: ${title}`}
        className="min-h-11 border border-line-strong px-4 text-fine transition-colors hover:border-ink disabled:text-ink-soft"
      >
        {pending ? "One moment…" : "End it"}
      </button>
      <p role="alert" className="mt-1 max-w-48 text-fine text-alert empty:hidden">
        {answer.status === "refused" ? answer.message : null}
      </p>
    </form>
  )
}
