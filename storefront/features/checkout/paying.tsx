"use client"

import Link from "next/link"
import { useCallback, useRef, useState, useTransition } from "react"
import { PayAlert } from "./pay-alert"

export interface Problem {
  message: string
  /** Where to look again while nobody knows yet what became of it; null where it is known. */
  again: string | null
}

/** One payment at a time: whatever is pressed while it is under way does nothing. */
export function usePaying() {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const busy = useRef(false)
  const tell = useCallback(
    (message: string, again: string | null = null): void => setProblem({ message, again }),
    [],
  )
  const pay = useCallback(
    (work: () => Promise<void>): void => {
      if (busy.current) return
      busy.current = true
      setProblem(null)
      start(async () => {
        try {
          await work()
        } finally {
          busy.current = false
        }
      })
    },
    [start],
  )
  return { problem, pending, pay, tell }
}

/** What stands in the way, and where to look again while nobody knows what became of it. */
export function PayProblem({ problem }: { problem: Problem | null }) {
  return (
    <PayAlert message={problem?.message ?? null} answer={problem}>
      {problem?.again ? (
        <Link href={problem.again} prefetch={false} className="link">
          Look again
        </Link>
      ) : null}
    </PayAlert>
  )
}
