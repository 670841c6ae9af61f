"use client"

import Link from "next/link"
import { useCallback, useEffect, useRef, useState, useTransition } from "react"

export interface Problem {
  message: string
  /** Whether nobody knows yet what became of it, so that one can look again. */
  isOpen: boolean
}

/** One payment at a time: whatever is pressed while it is under way does nothing. */
export function usePaying() {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const busy = useRef(false)
  const tell = useCallback((message: string, isOpen = false): void => setProblem({ message, isOpen }), [])
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

/** What stands in the way, where the eye and the screen reader are. */
export function PayProblem({ problem }: { problem: Problem | null }) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (problem) place.current?.focus()
  }, [problem])
  if (!problem) return null
  return (
    <p
      ref={place}
      role="alert"
      tabIndex={-1}
      className="mt-5 border-l-2 border-alert pl-4 text-alert outline-none"
    >
      {problem.message}{" "}
      {problem.isOpen ? (
        <Link href="/checkout/return" prefetch={false} className="link">
          Look again
        </Link>
      ) : null}
    </p>
  )
}
