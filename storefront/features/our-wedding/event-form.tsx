"use client"

import type { ReactNode } from "react"
import { Button } from "@/components/ui/button"
import { useAnswer } from "./use-answer"
import type { WeddingAnswer } from "./say-change"

interface Props {
  action: (form: FormData) => Promise<WeddingAnswer>
  fields: Readonly<Record<string, string>>
  /** What stands on the button. */
  label: string
  look?: "primary" | "plain"
  /** More of the form, above its button. */
  children?: ReactNode
}

const IDLE: WeddingAnswer = { status: "idle" }
const LOST: WeddingAnswer = {
  status: "refused",
  message: "No connection, so nothing was changed. Please try again.",
}

/** One thing that a couple does, with the answer below it. */
export function EventForm({ action, fields, label, look = "primary", children }: Props) {
  const { answer, pending, form } = useAnswer(action, IDLE, () => LOST)
  const wrong = answer.status === "refused" ? answer.message : ""
  return (
    <form {...form}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" look={look} disabled={pending} className="w-full sm:w-auto">
        {pending ? "One moment…" : label}
      </Button>
      <p role="alert" className="mt-3 text-alert empty:hidden">
        {wrong}
      </p>
    </form>
  )
}
