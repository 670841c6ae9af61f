import { useCallback, useState } from "react"

const NAME = "kct-ties:shortcuts"

/** Whether this browser's user wants shortcuts of single keys; some speak to their computer, and it types. */
export function useShortcutPreference(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(NAME) !== "off")
  const write = useCallback((next: boolean) => {
    if (next) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, "off")
    setOn(next)
  }, [])
  return [on, write]
}
