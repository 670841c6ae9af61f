"use client"

import type { LiveEvent, Thread } from "@kct/contract"
import { useRouter } from "next/navigation"
import { useEffect, useEffectEvent, useReducer, useRef } from "react"
import { keepable, readKept, writeKept } from "./kept"
import { readThread, send, tellRead } from "./send"
import { begin, change, lastSeq, type Outgoing, waitBefore } from "./thread-state"
import { useLive } from "./use-live"

/** What the thread shows by itself; for all else the page is read anew. */
const OWN: ReadonlySet<LiveEvent["kind"]> = new Set(["message", "read"])

/**
 * A thread that is looked at: what others write appears, what one writes is there at once and is sent until it is taken.
 * @param address of the thread in this shop
 * @param of what it is kept under in this browser
 */
export function useThread(address: string, of: string, first: Thread) {
  const router = useRouter()
  const [state, dispatch] = useReducer(change, first, (thread) => begin(thread))
  const sending = useRef(new Set<string>())

  const readOn = useEffectEvent(async () => {
    let after = state.upTo
    for (;;) {
      const thread = await readThread(address, `?after=${after}`)
      if (!thread) return
      dispatch({ type: "read", thread, part: "later" })
      const last = thread.messages.at(-1)
      if (!thread.more || !last) return
      after = last.seq
    }
  })

  useLive(`${address}/live`, first.head, (news) => {
    const isReset = news === "reset"
    if (isReset || news.some(({ kind }) => OWN.has(kind))) void readOn()
    if (isReset || news.some(({ kind }) => !OWN.has(kind))) router.refresh()
  })

  const deliver = useEffectEvent(async (message: Outgoing) => {
    if (sending.current.has(message.key)) return
    sending.current.add(message.key)
    const sent = await send(address, message)
    sending.current.delete(message.key)
    const { key } = message
    if (sent.state === "sent") dispatch({ type: "sent", key, message: sent.message })
    else if (sent.state === "refused") dispatch({ type: "refused", key, why: sent.why })
    else dispatch({ type: "failed", key })
  })

  // What was on its way when the page was left is sent on.
  useEffect(() => {
    for (const kept of readKept(of).outgoing)
      dispatch({ type: "send", message: { ...kept, files: [], refused: null, tries: 0 } })
  }, [of])

  useEffect(() => {
    writeKept(of, { outgoing: keepable(state.outgoing) })
    const timers = state.outgoing
      .filter(({ refused }) => refused === null)
      .map((message) =>
        setTimeout(() => void deliver(message), message.tries === 0 ? 0 : waitBefore(message.tries)),
      )
    return () => timers.forEach(clearTimeout)
  }, [state.outgoing, of])

  const again = useEffectEvent(() => {
    for (const message of state.outgoing) if (message.refused === null) void deliver(message)
  })
  useEffect(() => {
    const back = (): void => again()
    window.addEventListener("online", back)
    return () => window.removeEventListener("online", back)
  }, [])

  return {
    state,
    post: (message: Pick<Outgoing, "text" | "files" | "partner">) =>
      dispatch({
        type: "send",
        message: { ...message, key: crypto.randomUUID(), refused: null, tries: 0 },
      }),
    drop: (key: string) => dispatch({ type: "dropped", key }),
    sendAgain: (key: string) => dispatch({ type: "again", key }),
    readEarlier: async () => {
      const thread = await readThread(address, `?before=${state.messages[0]?.seq ?? 0}`)
      if (thread) dispatch({ type: "read", thread, part: "earlier" })
    },
    markSeen: async () => {
      if (await tellRead(address, lastSeq(state))) dispatch({ type: "seen" })
    },
  }
}
