import { useEffect, useRef } from "react"
import type { LiveKind } from "../../contract/messages"
import { sdk } from "../lib/client"
import { liveAddress } from "./requests"

const AGAIN = { first: 1000, most: 60_000 }

/**
 * Hears what is new of a wedding, by the session that staff signed in with, and goes on after a break where it was. Every
 * few minutes the server lets go, and asks anew who it is.
 * @param onNews is told what kind of thing happened, or `reset` where everything has to be looked at anew
 */
export function useLive(weddingId: string, onNews: (news: LiveKind | "reset") => void): void {
  const tell = useRef(onNews)
  useEffect(() => {
    tell.current = onNews
  })

  useEffect(() => {
    let isOver = false
    let cursor: number | null = null
    let wait = AGAIN.first
    let hangUp = (): void => undefined
    let timer: ReturnType<typeof setTimeout> | undefined

    function take(event: string | undefined, data: string | undefined): void {
      if (data === undefined) return
      const { seq, kind } = JSON.parse(data) as { seq: number; kind?: LiveKind }
      wait = AGAIN.first
      cursor = seq
      if (event === "reset") tell.current("reset")
      else if (event === "told" && kind) tell.current(kind)
    }

    async function listen(): Promise<void> {
      try {
        const { stream, abort } = await sdk.client.fetchStream(liveAddress(weddingId), {
          query: cursor === null ? {} : { after: cursor },
        })
        hangUp = abort
        for await (const { event, data } of stream) take(event, data)
      } catch {
        // Signed out, not theirs any more, or no connection: the page says so itself when it asks for anything.
      }
      if (isOver) return
      timer = setTimeout(() => void listen(), wait)
      wait = Math.min(wait * 2, AGAIN.most)
    }

    void listen()
    return () => {
      isOver = true
      clearTimeout(timer)
      hangUp()
    }
  }, [weddingId])
}
