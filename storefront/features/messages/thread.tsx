"use client"

import type { Thread as ThreadAnswer } from "@kct/contract"
import { useEffect, useEffectEvent, useRef, useState } from "react"
import { Composer } from "./composer"
import { MessageItem, OutgoingItem } from "./message-item"
import { lastSeq, readBy } from "./thread-state"
import { useThread } from "./use-thread"

export interface ThreadProps {
  /** Through whose link: the name of a door. */
  door: string
  /** What it is kept under in this browser. */
  of: string
  thread: ThreadAnswer
  /** IANA name, by whose clock times are told. */
  timeZone: string
  /** Who answers. */
  to: string
  /** What the two of a couple are called; absent where one person writes. */
  partners?: readonly [string, string]
  /** By which a browser without a script sends one message. */
  formKey: string
}

/** Messages shown before somebody asks for more. */
const SHOWN = 12

/**
 * The thread of a wedding, on the couple's page and on a member's. What others write appears by itself; what one writes is
 * there at once, and is sent again until it is taken, so that no dead connection loses it.
 */
export function Thread({ door, of, thread, timeZone, to, partners, formKey }: ThreadProps) {
  const address = `/thread/${door}`
  const { state, post, drop, sendAgain, readEarlier, markSeen } = useThread(address, of, thread)
  const [shown, setShown] = useState(SHOWN)
  const list = useRef<HTMLDivElement>(null)
  const { messages, outgoing, more, unread } = state
  const visible = messages.slice(-shown)
  const seen = readBy(state)
  const hidden = messages.length - visible.length

  // Seen is what stood in the window of somebody who looks at it.
  const see = useEffectEvent(() => {
    if (unread > 0 && document.visibilityState === "visible") void markSeen()
  })
  const last = lastSeq(state)
  useEffect(() => {
    if (!list.current) return
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see()
    })
    watcher.observe(list.current)
    const looked = (): void => {
      watcher.disconnect()
      if (list.current) watcher.observe(list.current)
    }
    document.addEventListener("visibilitychange", looked)
    return () => {
      watcher.disconnect()
      document.removeEventListener("visibilitychange", looked)
    }
  }, [last])

  async function earlier(): Promise<void> {
    if (hidden === 0) await readEarlier()
    setShown((now) => now + 2 * SHOWN)
  }

  return (
    <>
      {hidden > 0 || more ? (
        <button type="button" onClick={() => void earlier()} className="link mt-2 py-2">
          Earlier messages
        </button>
      ) : null}
      <div role="log" aria-label="Messages" className="mt-4 grid gap-4">
        {visible.map((message) => (
          <MessageItem
            key={message.id}
            message={message}
            address={address}
            timeZone={timeZone}
            seenBy={seen.get(message.seq) ?? []}
          />
        ))}
        {outgoing.map((message) => (
          <OutgoingItem key={message.key} message={message} onAgain={sendAgain} onDrop={drop} />
        ))}
        {messages.length + outgoing.length === 0 ? (
          <p className="text-ink-soft">
            Nothing yet. Ask whatever you like to know: it is read here by {to}.
          </p>
        ) : null}
      </div>
      <div ref={list} />
      <Composer
        of={of}
        to={to}
        action={`${address}/messages?key=${formKey}`}
        {...(partners ? { partners } : {})}
        onSend={(message) => {
          post(message)
          setShown((now) => now + 1)
        }}
      />
    </>
  )
}
