"use client"

import { useEffect, useState, useSyncExternalStore } from "react"
import { readLink } from "../draft/link"
import type { Choices } from "../draft/types"
import { BLANK, type Desk, KEY, openDesk, type OnDesk, stored } from "./desk"
import { localPlace } from "./place"

/** The browser's draft, kept in step with other tabs and opened from the address where that carries one. */
export function useDesk(choices: Choices): { desk: Desk; on: OnDesk } {
  const [desk] = useState(() => openDesk(choices, localPlace()))
  const on = useSyncExternalStore(desk.subscribe, desk.get, () => BLANK)

  useEffect(() => {
    const heard = ({ key, newValue }: StorageEvent) => {
      if (key === KEY) desk.heard(newValue)
    }
    const opened = () => openFragment(desk, choices)
    // The page may have slept behind another one while its party was changed elsewhere.
    desk.heard(stored(localPlace()))
    opened()
    addEventListener("storage", heard)
    addEventListener("hashchange", opened)
    return () => {
      removeEventListener("storage", heard)
      removeEventListener("hashchange", opened)
    }
  }, [desk, choices])

  return { desk, on }
}

/** A party in the address is laid on the desk once: after that the address says only the step. */
function openFragment(desk: Desk, choices: Choices): void {
  const [, bundle, link = ""] = /^#(?:(bun_[a-zA-Z0-9]{10,64})@)?(.+)$/s.exec(location.hash) ?? []
  const reading = link && readLink(link, choices)
  if (!reading) return
  history.replaceState(null, "", location.pathname)
  desk.open(bundle ? { ...reading, draft: { ...reading.draft, bundle } } : reading)
}
