import { type RefObject, useEffect } from "react"

/** What takes keys itself. */
const TAKES_KEYS = "input, textarea, select, [contenteditable], [role=menu], [role=dialog], [role=listbox]"

/**
 * A scanner types wherever the keyboard is: what comes while it is nowhere that takes letters goes into the field, from its
 * first letter on. Buttons keep Space and Enter, so that all of the page works by keyboard.
 */
export function useKeptFocus(field: RefObject<HTMLInputElement>, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && event.key !== " "
      if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(TAKES_KEYS)) return
      field.current?.focus()
    }
    window.addEventListener("keydown", listen)
    return () => window.removeEventListener("keydown", listen)
  }, [field, on])
}
