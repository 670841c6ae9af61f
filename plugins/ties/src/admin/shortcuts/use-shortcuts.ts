import { useEffect, useRef } from "react"
import { SEQUENCE_MS, type ShortcutId, shortcutOf } from "../lib/shortcuts"

export type Handlers = Partial<Record<ShortcutId, () => void>>

/** Where keys belong to something else: fields, open menus and dialogs. */
const ELSEWHERE =
  "input, textarea, select, [contenteditable=true], [role=textbox], [role=combobox], [role=menu], [role=listbox], [role=dialog], [role=alertdialog]"

/** Whether a key press is for a field, menu or dialog, or is part of a combination of the browser's. */
function isForOthers(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true
  if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return true
  return (
    document.querySelector("[role=dialog][data-state=open], [role=alertdialog][data-state=open]") !== null
  )
}

/**
 * Listens for the desk's shortcuts while `on`. One listener a page: two would each know half of a sequence.
 * A key that did something goes no further, since the dashboard's tables listen for `x` too.
 */
export function useShortcuts(handlers: Handlers, on: boolean): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  }, [handlers])
  useEffect(() => {
    if (!on) return
    let pressed: string[] = []
    let pressedAt = 0
    const listen = (event: KeyboardEvent) => {
      if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return
      if (isForOthers(event)) {
        pressed = []
        return
      }
      const now = Date.now()
      pressed = now - pressedAt < SEQUENCE_MS ? [...pressed, event.key] : [event.key]
      pressedAt = now
      const found = shortcutOf(pressed)
      if (found === "begun") return
      pressed = []
      const act = found === "none" ? undefined : latest.current[found]
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    // Before everybody else, so that what is handled here can be kept from them.
    window.addEventListener("keydown", listen, { capture: true })
    return () => window.removeEventListener("keydown", listen, { capture: true })
  }, [on])
}
