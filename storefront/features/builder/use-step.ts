"use client"

import { usePathname } from "next/navigation"
import { useEffect, useRef } from "react"
import { type Step, stepAt } from "./steps"

/**
 * The step that is shown. The address is its one truth, so that back, forward, reload and a bookmark all show what
 * they name.
 */
export function useStep(): Step {
  const step = stepAt(usePathname())
  const shown = useRef(step)

  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    document.title = `${step.title} | KCT Ties`
    scrollTo({ top: 0 })
    document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true })
  }, [step])

  return step
}
