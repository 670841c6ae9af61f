"use client"

import { usePathname } from "next/navigation"
import { type MouseEvent, useEffect, useRef } from "react"
import { type Step, stepAt } from "./steps"

/**
 * The step that is shown. The address is its one truth, so that back, forward, reload and a bookmark all show what
 * they name.
 */
export function useStep() {
  const step = stepAt(usePathname())
  const shown = useRef(step)

  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    document.title = `${step.title} | KCT Ties`
    scrollTo({ top: 0 })
    document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true })
  }, [step])

  function follow(event: MouseEvent<HTMLAnchorElement>, to: Step): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // Next listens to pushState: no request is made, and the browser's back button finds the way back.
    history.pushState(null, "", to.url)
  }

  return { step, follow }
}
