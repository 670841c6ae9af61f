"use client"

import type { LiveEvent, LiveNews } from "@kct/contract"
import { useEffect, useEffectEvent } from "react"

/** Milliseconds after which a connection that could not be made is tried again: from, and at most. */
const AGAIN = { first: 1000, most: 60_000 }

/** Milliseconds after which a page that nobody looks at lets its connection go. */
const UNSEEN = 30_000

/**
 * Hears what is new of a wedding while its page is looked at. After a break it goes on where it was, whatever broke it, and
 * where no connection can be kept open it asks now and then; nothing is missed and nothing told twice.
 * @param address of the live updates
 * @param from the number from which on nothing is known
 * @param onNews is told what happened, or `reset` where everything has to be looked at anew
 */
export function useLive(
  address: string,
  from: number,
  onNews: (news: readonly LiveEvent[] | "reset") => void,
): void {
  const tell = useEffectEvent(onNews)
  const start = useEffectEvent(() => from)

  useEffect(() => {
    let cursor = start()
    let source: EventSource | null = null
    let wait = AGAIN.first
    let timer: ReturnType<typeof setTimeout> | undefined
    let unseen: ReturnType<typeof setTimeout> | undefined
    const asked = () => `${address}?after=${cursor}`

    function open(): void {
      clearTimeout(timer)
      source?.close()
      source = new EventSource(asked())
      source.addEventListener("hello", () => (wait = AGAIN.first))
      source.addEventListener("told", (event: MessageEvent<string>) => {
        const news = JSON.parse(event.data) as LiveEvent
        if (news.seq <= cursor) return
        cursor = news.seq
        tell([news])
      })
      source.addEventListener("reset", (event: MessageEvent<string>) => {
        cursor = (JSON.parse(event.data) as { seq: number }).seq
        tell("reset")
      })
      // A browser comes back by itself after a break, but not after it was told no.
      source.addEventListener("error", () => {
        if (source?.readyState === EventSource.CLOSED) later()
      })
    }

    function later(): void {
      clearTimeout(timer)
      timer = setTimeout(() => void ask().finally(open), wait)
      wait = Math.min(wait * 2, AGAIN.most)
    }

    async function ask(): Promise<void> {
      const answer = await fetch(asked(), { headers: { accept: "application/json" } }).catch(() => null)
      if (!answer?.ok) return
      const { events, head, reset } = (await answer.json()) as LiveNews
      const news = events.filter(({ seq }) => seq > cursor)
      cursor = Math.max(cursor, head)
      if (reset) tell("reset")
      else if (news.length > 0) tell(news)
    }

    function look(): void {
      clearTimeout(unseen)
      if (document.visibilityState === "visible") {
        if (source === null || source.readyState === EventSource.CLOSED) open()
        return
      }
      unseen = setTimeout(() => {
        clearTimeout(timer)
        source?.close()
        source = null
      }, UNSEEN)
    }

    function back(): void {
      wait = AGAIN.first
      if (document.visibilityState === "visible") open()
    }

    look()
    document.addEventListener("visibilitychange", look)
    window.addEventListener("online", back)
    return () => {
      clearTimeout(timer)
      clearTimeout(unseen)
      source?.close()
      document.removeEventListener("visibilitychange", look)
      window.removeEventListener("online", back)
    }
  }, [address])
}
