"use client"

import { useEffect, useRef } from "react"

interface Props {
  /** What is shown; another one is another part of the page. */
  of: string
  /** Of the heading that tells it. */
  id: string
}

/** When a page goes on to something else, so do the keyboard and the screen reader; when it is opened they don't. */
export function FocusOnChange({ of, id }: Props) {
  const before = useRef(of)
  useEffect(() => {
    if (before.current === of) return
    before.current = of
    document.getElementById(id)?.focus()
  }, [of, id])
  return null
}
