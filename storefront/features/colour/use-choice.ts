"use client"

import { usePathname } from "next/navigation"
import { type MouseEvent, useEffect, useState } from "react"
import { choiceAt, nameOf, urlOf, type Choice } from "./choice"
import type { Rack } from "./rack"

/**
 * The chosen tie. The address is its one truth, so that back, forward, reload and a shared link all show what they
 * name; the server's own choice stands in while the address names nothing on this rack.
 */
export function useChoice(rack: Rack, served: Choice) {
  const choice = choiceAt(rack, usePathname()) ?? served
  const [moved, setMoved] = useState(false)
  const name = nameOf(choice)

  useEffect(() => {
    if (moved) document.title = `${name} | KCT Ties`
  }, [moved, name])

  /** For the `onClick` of a link to another tie of this rack: shows it without loading a page. */
  function follow(event: MouseEvent<HTMLAnchorElement>, next: Choice): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setMoved(true)
    // Next listens to pushState: no request is made, and the browser's back button finds the way back.
    history.pushState(null, "", urlOf(rack, next))
  }

  return { choice, name, moved, follow }
}

export type Follow = ReturnType<typeof useChoice>["follow"]
