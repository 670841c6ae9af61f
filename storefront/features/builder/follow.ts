import type { MouseEvent } from "react"
import type { Step } from "./steps"

/** To another step without loading a page: Next listens to pushState, and the back button finds the way back. */
export function goTo(step: Step): void {
  history.pushState(null, "", step.url)
}

/** For the `onClick` of a link to a step. A click that wants another window or tab is the browser's. */
export function follow(event: MouseEvent<HTMLAnchorElement>, to: Step): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  goTo(to)
}
