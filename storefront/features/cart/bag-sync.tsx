"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { BAG_EVENT, COUNT_COOKIE, countIn } from "./cookies"

/**
 * Keeps the header's count true to the bag that is shown, and the bag true to what another window did: one that
 * comes back to the front looks again when the count has moved on.
 */
export function BagSync({ count }: { count: number }) {
  const { refresh } = useRouter()
  useEffect(() => {
    if (countIn(document.cookie) !== count) {
      const secure = location.protocol === "https:" ? "; secure" : ""
      document.cookie = `${COUNT_COOKIE}=${count}; path=/; max-age=${30 * 24 * 60 * 60}; samesite=lax${secure}`
    }
    dispatchEvent(new Event(BAG_EVENT))
    const look = () => {
      if (document.visibilityState === "visible" && countIn(document.cookie) !== count) refresh()
    }
    addEventListener("focus", look)
    document.addEventListener("visibilitychange", look)
    return () => {
      removeEventListener("focus", look)
      document.removeEventListener("visibilitychange", look)
    }
  }, [count, refresh])
  return null
}
