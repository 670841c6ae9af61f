"use client"

import { type ReactNode, useEffect, useRef } from "react"

interface Props {
  /** Nothing is shown where it is null. */
  message: string | null
  /** What it was told by: the same words of another answer are told anew. */
  answer: unknown
  /** What can be done about it. */
  children?: ReactNode
}

/** What stands in the way of paying, where the eye and the screen reader are. */
export function PayAlert({ message, answer, children }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (message !== null) place.current?.focus()
  }, [answer, message])
  if (message === null) return null
  return (
    <p
      ref={place}
      role="alert"
      tabIndex={-1}
      className="mt-5 border-l-2 border-alert pl-4 text-alert outline-none"
    >
      {message} {children}
    </p>
  )
}
