"use client"

import { useLinkStatus } from "next/link"

/**
 * Stands inside a `Link`: a hairline at the foot of what was clicked, while its page is on the way. Pages come whole,
 * so that they can be read without a script; most are there before the line would show.
 */
export function Pending() {
  const { pending } = useLinkStatus()
  return <span aria-hidden data-pending={pending || undefined} className="pending" />
}
