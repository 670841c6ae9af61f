"use client"

import { Button } from "@/components/ui/button"
import type { BagAnswer } from "@/features/cart/change-cart"
import { useAnswer } from "../use-answer"

interface Props {
  action: (form: FormData) => Promise<BagAnswer>
  fields?: Readonly<Record<string, string>>
  label: string
}

const IDLE: BagAnswer = { status: "idle" }
const LOST: BagAnswer = {
  status: "refused",
  message: "No connection, so nobody was written to. Please try again.",
}

/** Has us write to one of the party, or to all. */
export function WriteForm({ action, fields, label }: Props) {
  const { answer, pending, form } = useAnswer(action, IDLE, () => LOST)
  return (
    <form {...form} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {Object.entries(fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look="plain" disabled={pending} className="w-full sm:w-auto">
        {pending ? "One moment…" : label}
      </Button>
      <p role="status" className="text-ink-soft empty:hidden">
        {answer.status === "done" ? answer.message : null}
      </p>
      <p role="alert" className="text-alert empty:hidden">
        {answer.status === "refused" ? answer.message : null}
      </p>
    </form>
  )
}
