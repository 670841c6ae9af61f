"use client"

import { unstable_rethrow } from "next/navigation"
import { type FormEvent, useState, useTransition } from "react"

type Action<Answer> = (form: FormData) => Promise<Answer>

/**
 * A form's action with its answer. What gets lost on the way is an answer too, so that the page and what was typed
 * into it stay; without a script the browser sends the form to the same action by itself.
 * @param lost the answer where none came
 */
export function useAnswer<Answer>(action: Action<Answer>, before: Answer, lost: (form: FormData) => Answer) {
  const [answer, setAnswer] = useState(before)
  const [pending, start] = useTransition()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    start(async () => {
      const said = await action(form).catch((error: unknown) => {
        // A redirect arrives as an error too, and is Next's to follow.
        unstable_rethrow(error)
        return lost(form)
      })
      setAnswer(said)
    })
  }

  // React wants an action that answers nothing: here nobody hears what this one answers.
  const plain = action as unknown as (form: FormData) => void
  return { answer, pending, form: { action: plain, onSubmit } }
}
