"use client"

import { useActionState, type ReactNode } from "react"
import type { BagAnswer } from "./change-cart"

interface Props {
  action: (before: BagAnswer, form: FormData) => Promise<BagAnswer>
  fields: Readonly<Record<string, string>>
  children: ReactNode
}

const IDLE: BagAnswer = { status: "idle" }

/** One button that settles something, with its answer beside it. */
export function SettleForm({ action, fields, children }: Props) {
  const [answer, send, pending] = useActionState(action, IDLE)
  return (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" disabled={pending} className="link py-2">
        {children}
      </button>
      <span role="status" className="ml-3 text-fine">
        {pending ? "One moment…" : answer.status === "refused" ? answer.message : ""}
      </span>
    </form>
  )
}
