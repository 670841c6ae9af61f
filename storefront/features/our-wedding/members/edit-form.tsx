"use client"

import type { ReactNode } from "react"
import { Button } from "@/components/ui/button"
import { useAnswer } from "../use-answer"
import type { EditAnswer } from "./edit-actions"

interface Props {
  action: (form: FormData) => Promise<EditAnswer>
  /** What the page knows, and nobody types. */
  fields: Readonly<Record<string, string>>
  label: string
  look?: "primary" | "plain"
  /** Beside the button. */
  beside?: ReactNode
  children?: ReactNode
}

const IDLE: EditAnswer = { status: "idle" }
const LOST: EditAnswer = {
  status: "refused",
  message: "No connection, so nothing was changed. What you entered is kept here: please try again.",
}

/** One change of the party, with the answer below it. Whatever was typed stays, in a refusal too. */
export function EditForm({ action, fields, label, look = "primary", beside, children }: Props) {
  const { answer, pending, form } = useAnswer(action, IDLE, () => LOST)
  const refused = answer.status === "refused" ? (answer.told ?? [answer.message]) : []
  return (
    <form {...form} noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div role="alert" className="mb-4 text-alert empty:hidden">
        {refused.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look={look} disabled={pending} className="w-full sm:w-auto">
          {pending ? "One moment…" : label}
        </Button>
        {beside}
        <p role="status" className="text-fine text-ink-soft empty:hidden">
          {answer.status === "done" ? answer.message : null}
        </p>
      </div>
    </form>
  )
}
