"use client"

import { useEffect, useRef } from "react"
import type { Stage } from "./ready"

/** When the page goes on to its next part, so do the keyboard and the screen reader; when it is opened they don't. */
export function StageFocus({ stage }: { stage: Stage }) {
  const before = useRef(stage)
  useEffect(() => {
    if (before.current === stage) return
    before.current = stage
    document.getElementById(`${stage}-heading`)?.focus()
  }, [stage])
  return null
}
