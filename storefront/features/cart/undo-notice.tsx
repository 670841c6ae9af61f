"use client"

import { useActionState, useEffect, useRef } from "react"
import type { BagAnswer } from "./change-cart"
import { BAG_EVENT } from "./cookies"
import { undoRemove } from "./undo-action"

const IDLE: BagAnswer = { status: "idle" }

/** What was just taken out, and the way to have it back. */
export function UndoNotice({ name }: { name: string }) {
  const [answer, undo, pending] = useActionState(undoRemove, IDLE)
  const button = useRef<HTMLButtonElement>(null)

  // The button that removed the line is gone with it: the keyboard goes on from here, unless it is elsewhere.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [name])
  useEffect(() => {
    if (answer.status !== "idle") dispatchEvent(new Event(BAG_EVENT))
  }, [answer])

  return (
    <form action={undo} className="mt-6 flex flex-wrap items-center gap-x-5 bg-linen px-4 py-1.5">
      <p role="status">
        {answer.status === "refused" ? answer.message : `${name} was taken out of the bag.`}
      </p>
      <button ref={button} type="submit" disabled={pending} className="link py-2.5">
        {pending ? "Putting it back…" : "Put it back"}
      </button>
    </form>
  )
}
