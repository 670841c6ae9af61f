"use client"

import { useSyncExternalStore } from "react"

const WIDE = "(min-width: 48rem)"

function subscribe(changed: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener("change", changed)
  return () => query.removeEventListener("change", changed)
}

/** Whether there is room for a broad picture; false until the browser has been asked. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => false,
  )
}
